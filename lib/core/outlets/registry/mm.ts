// Myanmar.
import { defineOutlets } from '../row.ts';

export const mm = defineOutlets('MM', [
  {
    name: 'The Irrawaddy',
    kind: 'online',
    hosts: ['irrawaddy.com'],
    aliases: ['ဧရာဝတီ'],
    needsContext: ['The Irrawaddy', 'ဧရာဝတီ'],
  },
  { name: 'Myanmar Now', kind: 'online', hosts: ['myanmar-now.org'], aliases: ['မြန်မာနောင်'] },
  { name: 'Frontier Myanmar', kind: 'magazine', hosts: ['frontiermyanmar.net'] },
  { name: 'Mizzima', kind: 'online', hosts: ['mizzima.com'], aliases: ['မဇ္ဈိမ'] },
  {
    name: 'Democratic Voice of Burma',
    kind: 'broadcaster',
    hosts: ['dvb.no'],
    aliases: ['DVB'],
    needsContext: ['DVB'],
  },
  {
    name: 'Global New Light of Myanmar',
    kind: 'state-run',
    hosts: ['gnlm.com.mm'],
    aliases: ['New Light of Myanmar'],
  },
]);
