// Tunisia.
import { defineOutlets } from '../row.ts';

export const tn = defineOutlets('TN', [
  {
    name: 'TAP',
    kind: 'agency',
    hosts: ['tap.info.tn'],
    aliases: ['Tunis Afrique Presse', 'وكالة تونس إفريقيا للأنباء'],
    needsContext: ['TAP'],
  },
  { name: 'Mosaïque FM', kind: 'broadcaster', hosts: ['mosaiquefm.net'], aliases: ['موزاييك'] },
  {
    name: 'La Presse de Tunisie',
    kind: 'state-run',
    hosts: ['lapresse.tn'],
    aliases: ['La Presse'],
    needsContext: ['La Presse'],
  },
  { name: 'Nawaat', kind: 'online', hosts: ['nawaat.org'], aliases: ['نواة'], needsContext: ['نواة'] },
]);
