// Tanzania.
import { defineOutlets } from '../row.ts';

export const tz = defineOutlets('TZ', [
  {
    id: 'citizen-tz',
    name: 'The Citizen',
    kind: 'newspaper',
    hosts: ['thecitizen.co.tz'],
    aliases: ['Citizen Tanzania'],
    needsContext: ['The Citizen'],
    parent: 'Nation Media Group',
  },
  { name: 'Mwananchi', kind: 'newspaper', hosts: ['mwananchi.co.tz'], parent: 'Nation Media Group' },
]);
