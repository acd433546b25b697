// Cameroon.
import { defineOutlets } from '../row.ts';

export const cm = defineOutlets('CM', [
  { name: 'Cameroon Tribune', kind: 'state-run', hosts: ['cameroon-tribune.cm'] },
]);
