// Rwanda.
import { defineOutlets } from '../row.ts';

export const rw = defineOutlets('RW', [
  {
    name: 'New Times',
    kind: 'newspaper',
    hosts: ['newtimes.co.rw'],
    aliases: ['The New Times'],
    needsContext: ['New Times', 'The New Times'],
  },
]);
