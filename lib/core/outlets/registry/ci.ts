// Ivory Coast.
import { defineOutlets } from '../row.ts';

export const ci = defineOutlets('CI', [
  {
    name: 'Agence ivoirienne de presse',
    kind: 'agency',
    hosts: ['aip.ci'],
    aliases: ['AIP'],
    needsContext: ['AIP'],
  },
]);
