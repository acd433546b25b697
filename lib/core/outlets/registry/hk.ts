// Hong Kong.
import { defineOutlets } from '../row.ts';

export const hk = defineOutlets('HK', [
  {
    name: 'South China Morning Post',
    kind: 'newspaper',
    hosts: ['scmp.com'],
    aliases: ['SCMP', '南華早報'],
    parent: 'Alibaba',
  },
  { name: 'Hong Kong Free Press', kind: 'online', hosts: ['hongkongfp.com'], aliases: ['HKFP'] },
  {
    name: 'RTHK',
    kind: 'broadcaster',
    hosts: ['rthk.hk'],
    aliases: ['Radio Television Hong Kong', '香港電台'],
  },
  { name: 'Ming Pao', kind: 'newspaper', hosts: ['mingpao.com'], aliases: ['明報'] },
  {
    name: 'Apple Daily',
    kind: 'newspaper',
    hosts: ['appledaily.com'],
    aliases: ['蘋果日報'],
    parent: 'Next Digital',
  },
  { name: 'Sing Tao Daily', kind: 'newspaper', hosts: ['stheadline.com'], aliases: ['星島日報', 'Sing Tao'] },
  {
    id: 'standard-hk',
    name: 'Hong Kong Standard',
    kind: 'newspaper',
    hosts: ['thestandard.com.hk'],
    aliases: ['The Standard'],
    needsContext: ['The Standard'],
    parent: 'Sing Tao',
  },
  { name: 'Ta Kung Pao', kind: 'state-run', hosts: ['takungpao.com', 'tkww.hk'], aliases: ['大公報'] },
  { name: 'HK01', kind: 'online', hosts: ['hk01.com'], aliases: ['香港01'] },
  { name: 'Stand News', kind: 'online', hosts: ['thestandnews.com'], aliases: ['立場新聞'] },
]);
