// United Arab Emirates.
import { defineOutlets } from '../row.ts';

export const ae = defineOutlets('AE', [
  {
    name: 'WAM',
    kind: 'agency',
    hosts: ['wam.ae'],
    aliases: ['Emirates News Agency', 'وكالة أنباء الإمارات'],
    needsContext: ['WAM'],
  },
  {
    id: 'national-ae',
    name: 'The National',
    kind: 'newspaper',
    hosts: ['thenationalnews.com', 'thenational.ae'],
    needsContext: ['The National'],
    parent: 'International Media Investments',
  },
  { name: 'Gulf News', kind: 'newspaper', hosts: ['gulfnews.com'] },
  { name: 'Khaleej Times', kind: 'newspaper', hosts: ['khaleejtimes.com'] },
  {
    name: 'Sky News Arabia',
    kind: 'broadcaster',
    hosts: ['skynewsarabia.com'],
    aliases: ['سكاي نيوز عربية'],
  },
]);
