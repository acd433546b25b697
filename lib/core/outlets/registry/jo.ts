// Jordan.
import { defineOutlets } from '../row.ts';

export const jo = defineOutlets('JO', [
  {
    name: 'Petra',
    kind: 'agency',
    hosts: ['petra.gov.jo'],
    aliases: ['Jordan News Agency', 'بترا'],
    needsContext: ['Petra'],
  },
  { name: 'Jordan Times', kind: 'newspaper', hosts: ['jordantimes.com'] },
  {
    name: 'Roya News',
    kind: 'broadcaster',
    hosts: ['royanews.tv'],
    aliases: ['رؤيا'],
    needsContext: ['رؤيا'],
  },
]);
