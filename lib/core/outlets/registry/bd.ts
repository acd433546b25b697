// Bangladesh.
import { defineOutlets } from '../row.ts';

export const bd = defineOutlets('BD', [
  {
    name: 'BSS',
    kind: 'agency',
    hosts: ['bssnews.net'],
    aliases: ['Bangladesh Sangbad Sangstha', 'বাসস'],
    needsContext: ['BSS'],
  },
  {
    name: 'UNB',
    kind: 'agency',
    hosts: ['unb.com.bd'],
    aliases: ['United News of Bangladesh'],
    needsContext: ['UNB'],
  },
  { name: 'bdnews24', kind: 'online', hosts: ['bdnews24.com'], aliases: ['bdnews24.com'] },
  { name: 'Prothom Alo', kind: 'newspaper', hosts: ['prothomalo.com'], aliases: ['প্রথম আলো'] },
  {
    id: 'daily-star-bd',
    name: 'Daily Star',
    kind: 'newspaper',
    hosts: ['thedailystar.net'],
    aliases: ['The Daily Star Bangladesh'],
    needsContext: ['Daily Star'],
  },
  { name: 'Dhaka Tribune', kind: 'newspaper', hosts: ['dhakatribune.com'] },
  { name: 'New Age', kind: 'newspaper', hosts: ['newagebd.net'], needsContext: ['New Age'] },
  {
    id: 'business-standard-bd',
    name: 'Business Standard',
    kind: 'newspaper',
    hosts: ['tbsnews.net'],
    aliases: ['TBS News'],
    needsContext: ['Business Standard'],
  },
]);
