// Libya.
import { defineOutlets } from '../row.ts';

export const ly = defineOutlets('LY', [
  {
    name: 'LANA',
    kind: 'agency',
    hosts: ['lana.gov.ly'],
    aliases: ['Libyan News Agency', 'وكالة الأنباء الليبية'],
    needsContext: ['LANA'],
  },
  { name: 'Libya Observer', kind: 'online', hosts: ['libyaobserver.ly'] },
]);
