// Lesotho.
import { defineOutlets } from '../row.ts';

export const ls = defineOutlets('LS', [
  { name: 'Lesotho Times', kind: 'newspaper', hosts: ['lestimes.com'] },
]);
