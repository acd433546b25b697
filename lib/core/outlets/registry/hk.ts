// Hong Kong.
import { defineOutlets } from '../row.ts';

export const hk = defineOutlets(
  'HK',
  `
newspaper | South China Morning Post | scmp.com | SCMP; 南華早報 | parent=Alibaba
online | Hong Kong Free Press | hongkongfp.com | HKFP
broadcaster | RTHK | ~.hk | Radio Television Hong Kong; 香港電台
newspaper | Ming Pao | ~.com | 明報
newspaper | Apple Daily | ~.com | 蘋果日報 | parent=Next Digital
newspaper | Sing Tao Daily | stheadline.com | 星島日報; Sing Tao
newspaper | Hong Kong Standard | thestandard.com.hk | *The Standard | id=standard-hk; parent=Sing Tao
state-run | Ta Kung Pao | ~.com tkww.hk | 大公報
online | HK01 | ~.com | 香港01
online | Stand News | the~.com | 立場新聞
`,
);
