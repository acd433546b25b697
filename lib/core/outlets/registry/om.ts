// Oman.
import { defineOutlets } from '../row.ts';

export const om = defineOutlets('OM', [
  {
    name: 'Oman News Agency',
    kind: 'agency',
    hosts: ['omannews.gov.om'],
    aliases: ['ONA', 'وكالة الأنباء العمانية'],
    needsContext: ['ONA'],
  },
  { name: 'Times of Oman', kind: 'newspaper', hosts: ['timesofoman.com'] },
]);
