// Kosovo.
import { defineOutlets } from '../row.ts';

export const xk = defineOutlets('XK', [
  { name: 'Koha Ditore', kind: 'newspaper', hosts: ['koha.net'], aliases: ['Koha'], needsContext: ['Koha'] },
]);
