// United States.
import { defineOutlets } from '../row.ts';

export const us = defineOutlets('US', [
  {
    id: 'new-york-times',
    name: 'New York Times',
    kind: 'newspaper',
    hosts: ['nytimes.com', 'nyti.ms'],
    aliases: ['NYT', 'NY Times', 'Times'],
    needsContext: ['Times'],
  },
]);
