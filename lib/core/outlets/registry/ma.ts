// Morocco.
import { defineOutlets } from '../row.ts';

export const ma = defineOutlets('MA', [
  {
    name: 'MAP',
    kind: 'agency',
    hosts: ['mapnews.ma', 'map.ma'],
    aliases: [
      'Maghreb Arabe Presse',
      'Maghreb Arab Press',
      'Agence marocaine de presse',
      'وكالة المغرب العربي للأنباء',
    ],
    needsContext: ['MAP'],
  },
  { name: 'Hespress', kind: 'online', hosts: ['hespress.com'], aliases: ['هسبريس'] },
  { name: 'Le360', kind: 'online', hosts: ['le360.ma'] },
  { name: 'Morocco World News', kind: 'online', hosts: ['moroccoworldnews.com'] },
]);
