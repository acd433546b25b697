// Angola.
import { defineOutlets } from '../row.ts';

export const ao = defineOutlets('AO', [
  { name: 'ANGOP', kind: 'agency', hosts: ['angop.ao'], aliases: ['Agência Angola Press'] },
]);
