// North Macedonia.
import { defineOutlets } from '../row.ts';

export const mk = defineOutlets('MK', [
  {
    name: 'MIA',
    kind: 'agency',
    hosts: ['mia.mk'],
    aliases: ['Media Information Agency', 'МИА'],
    needsContext: ['MIA'],
  },
  {
    name: 'Sloboden pečat',
    kind: 'newspaper',
    hosts: ['slobodenpecat.mk'],
    aliases: ['Sloboden Pechat', 'Слободен печат'],
  },
]);
