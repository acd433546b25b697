// Iceland.
import { defineOutlets } from '../row.ts';

export const is = defineOutlets('IS', [
  { name: 'RÚV', kind: 'broadcaster', hosts: ['ruv.is'], aliases: ['Ríkisútvarpið'] },
  {
    id: 'morgunbladid',
    name: 'Morgunblaðið',
    kind: 'newspaper',
    hosts: ['mbl.is'],
    aliases: ['Mbl.is', 'Iceland Monitor'],
  },
  { name: 'Vísir', kind: 'online', hosts: ['visir.is'], aliases: ['Stöð 2'] },
  { name: 'Reykjavík Grapevine', kind: 'magazine', hosts: ['grapevine.is'] },
]);
