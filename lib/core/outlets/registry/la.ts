// Laos.
import { defineOutlets } from '../row.ts';

export const la = defineOutlets('LA', [
  {
    name: 'KPL',
    kind: 'agency',
    hosts: ['kpl.gov.la'],
    aliases: ['Lao News Agency', 'Khaosan Pathet Lao'],
    needsContext: ['KPL'],
  },
]);
