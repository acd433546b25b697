// Haiti.
import { defineOutlets } from '../row.ts';

export const ht = defineOutlets('HT', [
  {
    id: 'le-nouvelliste-ht',
    name: 'Le Nouvelliste',
    kind: 'newspaper',
    hosts: ['lenouvelliste.com'],
    needsContext: ['Le Nouvelliste'],
  },
  { name: 'Haitian Times', kind: 'online', hosts: ['haitiantimes.com'] },
]);
