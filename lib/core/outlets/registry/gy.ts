// Guyana.
import { defineOutlets } from '../row.ts';

export const gy = defineOutlets('GY', [
  { name: 'Stabroek News', kind: 'newspaper', hosts: ['stabroeknews.com'] },
]);
