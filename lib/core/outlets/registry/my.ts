// Malaysia.
import { defineOutlets } from '../row.ts';

export const my = defineOutlets('MY', [
  { name: 'Bernama', kind: 'agency', hosts: ['bernama.com'], aliases: ['马新社'] },
  {
    id: 'star-my',
    name: 'The Star',
    kind: 'newspaper',
    hosts: ['thestar.com.my'],
    needsContext: ['The Star'],
  },
  {
    name: 'New Straits Times',
    kind: 'newspaper',
    hosts: ['nst.com.my'],
    aliases: ['NST'],
    needsContext: ['NST'],
    parent: 'Media Prima',
  },
  { name: 'Malay Mail', kind: 'newspaper', hosts: ['malaymail.com'] },
  { name: 'Malaysiakini', kind: 'online', hosts: ['malaysiakini.com'] },
  {
    name: 'Free Malaysia Today',
    kind: 'online',
    hosts: ['freemalaysiatoday.com'],
    aliases: ['FMT'],
    needsContext: ['FMT'],
  },
  {
    name: 'The Edge',
    kind: 'newspaper',
    hosts: ['theedgemalaysia.com'],
    aliases: ['The Edge Malaysia'],
    needsContext: ['The Edge'],
  },
  { name: 'Astro Awani', kind: 'broadcaster', hosts: ['astroawani.com'] },
]);
