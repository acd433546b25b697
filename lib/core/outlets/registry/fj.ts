// Fiji.
import { defineOutlets } from '../row.ts';

export const fj = defineOutlets('FJ', [
  { name: 'Fiji Times', kind: 'newspaper', hosts: ['fijitimes.com.fj', 'fijitimes.com'] },
]);
