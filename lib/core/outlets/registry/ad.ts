// Andorra.
import { defineOutlets } from '../row.ts';

export const ad = defineOutlets('AD', [
  { name: "Diari d'Andorra", kind: 'newspaper', hosts: ['diariandorra.ad'] },
]);
