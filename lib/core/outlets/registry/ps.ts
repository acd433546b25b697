// Palestinian territories.
import { defineOutlets } from '../row.ts';

export const ps = defineOutlets('PS', [
  { name: 'WAFA', kind: 'agency', hosts: ['wafa.ps'], aliases: ['وكالة وفا'], needsContext: ['WAFA'] },
  {
    name: "Ma'an News Agency",
    kind: 'agency',
    hosts: ['maannews.net', 'maannews.com'],
    aliases: ["Ma'an", 'وكالة معا'],
    needsContext: ["Ma'an"],
  },
]);
