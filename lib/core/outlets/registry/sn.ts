// Senegal.
import { defineOutlets } from '../row.ts';

export const sn = defineOutlets('SN', [
  {
    id: 'aps-sn',
    name: 'Agence de presse sénégalaise',
    kind: 'agency',
    hosts: ['aps.sn'],
    aliases: ['APS'],
    needsContext: ['APS'],
  },
  { name: 'Seneweb', kind: 'online', hosts: ['seneweb.com'] },
]);
