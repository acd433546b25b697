// Sudan.
import { defineOutlets } from '../row.ts';

export const sd = defineOutlets('SD', [
  {
    name: 'SUNA',
    kind: 'agency',
    hosts: ['suna-sd.net'],
    aliases: ['Sudan News Agency', 'سونا'],
    needsContext: ['سونا'],
  },
  {
    name: 'Radio Dabanga',
    kind: 'broadcaster',
    hosts: ['dabangasudan.org'],
    aliases: ['راديو دبنقا', 'Dabanga'],
  },
  { name: 'Sudan Tribune', kind: 'online', hosts: ['sudantribune.com'] },
]);
