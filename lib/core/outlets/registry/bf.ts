// Burkina Faso.
import { defineOutlets } from '../row.ts';

export const bf = defineOutlets('BF', [
  {
    name: 'AIB',
    kind: 'agency',
    hosts: ['aib.media'],
    aliases: ["Agence d'information du Burkina"],
    needsContext: ['AIB'],
  },
  { name: 'LeFaso.net', kind: 'online', hosts: ['lefaso.net'] },
]);
