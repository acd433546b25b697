// Costa Rica.
import { defineOutlets } from '../row.ts';

export const cr = defineOutlets('CR', [
  {
    id: 'la-nacion-cr',
    name: 'La Nación',
    kind: 'newspaper',
    hosts: ['nacion.com'],
    needsContext: ['La Nación'],
  },
  { name: 'Tico Times', kind: 'newspaper', hosts: ['ticotimes.net'] },
  { name: 'CRHoy', kind: 'online', hosts: ['crhoy.com'] },
]);
