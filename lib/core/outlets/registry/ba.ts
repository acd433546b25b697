// Bosnia and Herzegovina.
import { defineOutlets } from '../row.ts';

export const ba = defineOutlets('BA', [
  { name: 'FENA', kind: 'agency', hosts: ['fena.ba'] },
  { name: 'SRNA', kind: 'agency', hosts: ['srna.rs'], needsContext: ['SRNA'] },
  {
    id: 'oslobodenje',
    name: 'Oslobođenje',
    kind: 'newspaper',
    hosts: ['oslobodjenje.ba'],
    needsContext: ['Oslobođenje'],
  },
  { name: 'Klix', kind: 'online', hosts: ['klix.ba'], aliases: ['Klix.ba'] },
]);
