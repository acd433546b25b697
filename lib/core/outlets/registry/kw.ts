// Kuwait.
import { defineOutlets } from '../row.ts';

export const kw = defineOutlets('KW', [
  {
    name: 'KUNA',
    kind: 'agency',
    hosts: ['kuna.net.kw'],
    aliases: ['Kuwait News Agency', 'وكالة الأنباء الكويتية', 'Kuna'],
    needsContext: ['Kuna'],
  },
  { name: 'Kuwait Times', kind: 'newspaper', hosts: ['kuwaittimes.com'] },
]);
