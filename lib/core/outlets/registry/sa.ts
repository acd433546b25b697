// Saudi Arabia.
import { defineOutlets } from '../row.ts';

export const sa = defineOutlets(
  'SA',
  `
agency | Saudi Press Agency | spa.gov.sa | *SPA; وكالة الأنباء السعودية
broadcaster | Al Arabiya | ~.net | العربية نت | parent=MBC Group
newspaper | Arab News | ~.com ~.jp | عرب نيوز | parent=SRMG
newspaper | Saudi Gazette | ~.com.sa
newspaper | Okaz | ~.com.sa | عكاظ
`,
);
