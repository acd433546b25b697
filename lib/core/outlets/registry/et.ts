// Ethiopia.
import { defineOutlets } from '../row.ts';

export const et = defineOutlets('ET', [
  {
    name: 'Ethiopian News Agency',
    kind: 'agency',
    hosts: ['ena.et'],
    aliases: ['ENA', 'የኢትዮጵያ ዜና አገልግሎት'],
    needsContext: ['ENA'],
  },
  { name: 'Addis Standard', kind: 'magazine', hosts: ['addisstandard.com'] },
]);
