// Nepal.
import { defineOutlets } from '../row.ts';

export const np = defineOutlets('NP', [
  {
    id: 'rss-np',
    name: 'RSS',
    kind: 'agency',
    hosts: ['rss.com.np'],
    aliases: ['Rastriya Samachar Samiti', 'राष्ट्रिय समाचार समिति'],
    needsContext: ['RSS'],
  },
  {
    name: 'Kathmandu Post',
    kind: 'newspaper',
    hosts: ['kathmandupost.com'],
    aliases: ['काठमाडौँ पोस्ट'],
    parent: 'Kantipur',
  },
  { name: 'Kantipur', kind: 'newspaper', hosts: ['ekantipur.com'], aliases: ['कान्तिपुर'] },
  { name: 'Himalayan Times', kind: 'newspaper', hosts: ['thehimalayantimes.com'] },
  {
    name: 'Republica',
    kind: 'newspaper',
    hosts: ['myrepublica.nagariknetwork.com'],
    aliases: ['My Republica'],
    needsContext: ['Republica'],
  },
  { name: 'Nepali Times', kind: 'newspaper', hosts: ['nepalitimes.com'] },
]);
