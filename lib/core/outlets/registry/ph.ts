// Philippines.
import { defineOutlets } from '../row.ts';

export const ph = defineOutlets('PH', [
  {
    name: 'Philippine News Agency',
    kind: 'agency',
    hosts: ['pna.gov.ph'],
    aliases: ['PNA'],
    needsContext: ['PNA'],
  },
  {
    name: 'Philippine Daily Inquirer',
    kind: 'newspaper',
    hosts: ['inquirer.net'],
    aliases: ['Inquirer.net', 'Inquirer'],
    needsContext: ['Inquirer'],
  },
  { name: 'Philippine Star', kind: 'newspaper', hosts: ['philstar.com'], aliases: ['PhilStar'] },
  { name: 'Manila Bulletin', kind: 'newspaper', hosts: ['mb.com.ph'] },
  { name: 'Manila Times', kind: 'newspaper', hosts: ['manilatimes.net'] },
  { name: 'Rappler', kind: 'online', hosts: ['rappler.com'] },
  { name: 'ABS-CBN', kind: 'broadcaster', hosts: ['abs-cbn.com'] },
  {
    name: 'GMA Network',
    kind: 'broadcaster',
    hosts: ['gmanetwork.com'],
    aliases: ['GMA News', 'GMA', 'GMA Integrated News'],
    needsContext: ['GMA'],
  },
  { name: 'Vera Files', kind: 'fact-checker', hosts: ['verafiles.org'] },
]);
