// Panama.
import { defineOutlets } from '../row.ts';

export const pa = defineOutlets('PA', [
  {
    id: 'la-prensa-pa',
    name: 'La Prensa',
    kind: 'newspaper',
    hosts: ['prensa.com'],
    needsContext: ['La Prensa'],
  },
  { name: 'La Estrella de Panamá', kind: 'newspaper', hosts: ['laestrella.com.pa'] },
]);
