// Bahrain.
import { defineOutlets } from '../row.ts';

export const bh = defineOutlets('BH', [
  {
    name: 'Bahrain News Agency',
    kind: 'agency',
    hosts: ['bna.bh'],
    aliases: ['BNA', 'وكالة أنباء البحرين'],
    needsContext: ['BNA'],
  },
]);
