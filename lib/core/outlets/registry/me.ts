// Montenegro.
import { defineOutlets } from '../row.ts';

export const me = defineOutlets('ME', [
  { name: 'MINA', kind: 'agency', hosts: ['mina.news'], aliases: ['Agencija MINA'], needsContext: ['MINA'] },
  {
    name: 'Vijesti',
    kind: 'newspaper',
    hosts: ['vijesti.me'],
    aliases: ['TV Vijesti'],
    needsContext: ['Vijesti'],
  },
  { name: 'Pobjeda', kind: 'newspaper', hosts: ['pobjeda.me'], needsContext: ['Pobjeda'] },
]);
