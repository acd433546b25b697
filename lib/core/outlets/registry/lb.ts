// Lebanon.
import { defineOutlets } from '../row.ts';

export const lb = defineOutlets('LB', [
  {
    id: 'national-news-agency-lb',
    name: 'National News Agency',
    kind: 'agency',
    hosts: ['nna-leb.gov.lb'],
    aliases: ['NNA', 'الوكالة الوطنية للإعلام'],
    needsContext: ['National News Agency', 'NNA'],
  },
  {
    name: 'An-Nahar',
    kind: 'newspaper',
    hosts: ['annahar.com'],
    aliases: ['النهار'],
    needsContext: ['النهار'],
  },
  {
    id: 'al-akhbar-lb',
    name: 'Al-Akhbar',
    kind: 'newspaper',
    hosts: ['al-akhbar.com'],
    aliases: ['الأخبار'],
    needsContext: ['Al-Akhbar', 'الأخبار'],
  },
  { name: "L'Orient-Le Jour", kind: 'newspaper', hosts: ['lorientlejour.com'], aliases: ["L'Orient Today"] },
  {
    name: 'Daily Star Lebanon',
    kind: 'newspaper',
    hosts: ['dailystar.com.lb'],
    aliases: ['The Daily Star'],
    needsContext: ['The Daily Star'],
  },
  {
    name: 'Al Mayadeen',
    kind: 'broadcaster',
    hosts: ['almayadeen.net'],
    aliases: ['الميادين'],
    needsContext: ['الميادين'],
  },
  {
    name: 'Al-Manar',
    kind: 'broadcaster',
    hosts: ['almanar.com.lb'],
    aliases: ['المنار'],
    needsContext: ['المنار'],
    parent: 'Hezbollah',
  },
]);
