// Kuwait.
import { defineOutlets } from '../row.ts';

export const kw = defineOutlets('KW', [
  {
    name: 'KUNA',
    kind: 'agency',
    hosts: ['kuna.net.kw'],
    aliases: ['Kuwait News Agency', 'وكالة الأنباء الكويتية'],
  },
  { name: 'Kuwait Times', kind: 'newspaper', hosts: ['kuwaittimes.com'] },
]);
