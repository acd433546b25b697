// Azerbaijan.
import { defineOutlets } from '../row.ts';

export const az = defineOutlets('AZ', [
  { name: 'Azertac', kind: 'agency', hosts: ['azertag.az'], aliases: ['Azertag', 'Азертадж'] },
  {
    id: 'trend-az',
    name: 'Trend',
    kind: 'agency',
    hosts: ['trend.az'],
    aliases: ['Trend News Agency'],
    needsContext: ['Trend'],
  },
  { id: 'apa-az', name: 'APA', kind: 'agency', hosts: ['apa.az'], needsContext: ['APA'] },
  {
    name: 'Turan',
    kind: 'agency',
    hosts: ['turan.az'],
    aliases: ['Turan News Agency'],
    needsContext: ['Turan'],
  },
]);
