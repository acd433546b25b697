// North Korea.
import { defineOutlets } from '../row.ts';

export const kp = defineOutlets('KP', [
  {
    name: 'KCNA',
    kind: 'agency',
    hosts: ['kcna.kp', 'kcna.co.jp'],
    aliases: ['Korean Central News Agency', '조선중앙통신', '朝鮮中央通信', 'ЦТАК'],
    parent: 'North Korean government',
  },
  { name: 'Rodong Sinmun', kind: 'state-run', hosts: ['rodong.rep.kp'], aliases: ['로동신문'] },
]);
