// Thailand.
import { defineOutlets } from '../row.ts';

export const th = defineOutlets('TH', [
  { name: 'Bangkok Post', kind: 'newspaper', hosts: ['bangkokpost.com'], aliases: ['บางกอกโพสต์'] },
  {
    id: 'nation-th',
    name: 'The Nation',
    kind: 'newspaper',
    hosts: ['nationthailand.com'],
    aliases: ['Nation Thailand'],
    needsContext: ['The Nation'],
  },
  { name: 'Thai PBS', kind: 'broadcaster', hosts: ['thaipbs.or.th'], aliases: ['ไทยพีบีเอส'] },
  { name: 'Thairath', kind: 'newspaper', hosts: ['thairath.co.th'], aliases: ['ไทยรัฐ'] },
  {
    name: 'Khaosod',
    kind: 'newspaper',
    hosts: ['khaosod.co.th', 'khaosodenglish.com'],
    aliases: ['ข่าวสด'],
    parent: 'Matichon',
  },
  {
    name: 'Prachatai',
    kind: 'online',
    hosts: ['prachatai.com', 'prachataienglish.com'],
    aliases: ['ประชาไท'],
  },
  { name: 'Thaiger', kind: 'online', hosts: ['thethaiger.com'] },
]);
