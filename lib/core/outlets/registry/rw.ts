// Rwanda.
import { defineOutlets } from '../row.ts';

export const rw = defineOutlets('RW', [
  { name: 'New Times', kind: 'newspaper', hosts: ['newtimes.co.rw'], needsContext: ['New Times'] },
]);
