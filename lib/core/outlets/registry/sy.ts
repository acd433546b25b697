// Syria.
import { defineOutlets } from '../row.ts';

export const sy = defineOutlets('SY', [
  {
    name: 'SANA',
    kind: 'agency',
    hosts: ['sana.sy'],
    aliases: ['Syrian Arab News Agency', 'سانا'],
    needsContext: ['SANA', 'سانا'],
  },
  { name: 'Enab Baladi', kind: 'online', hosts: ['enabbaladi.net'], aliases: ['عنب بلدي'] },
]);
