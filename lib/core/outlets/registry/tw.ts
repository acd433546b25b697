// Taiwan.
import { defineOutlets } from '../row.ts';

export const tw = defineOutlets('TW', [
  {
    id: 'central-news-agency-tw',
    name: 'Central News Agency',
    kind: 'agency',
    hosts: ['cna.com.tw', 'focustaiwan.tw'],
    aliases: ['CNA', '中央社', 'Focus Taiwan'],
    needsContext: ['CNA'],
  },
  { name: 'Liberty Times', kind: 'newspaper', hosts: ['ltn.com.tw'], aliases: ['自由時報'] },
  { name: 'Taipei Times', kind: 'newspaper', hosts: ['taipeitimes.com'], parent: 'Liberty Times' },
  { name: 'United Daily News', kind: 'newspaper', hosts: ['udn.com'], aliases: ['聯合報', 'UDN'] },
  {
    name: 'China Times',
    kind: 'newspaper',
    hosts: ['chinatimes.com'],
    aliases: ['中國時報'],
    parent: 'Want Want',
  },
  { name: 'Taiwan News', kind: 'online', hosts: ['taiwannews.com.tw'] },
  { name: 'TVBS', kind: 'broadcaster', hosts: ['tvbs.com.tw'] },
  { name: 'DigiTimes', kind: 'trade', hosts: ['digitimes.com'] },
]);
