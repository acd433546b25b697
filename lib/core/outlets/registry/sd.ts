// Sudan.
import { defineOutlets } from '../row.ts';

export const sd = defineOutlets(
  'SD',
  `
agency | SUNA | suna-sd.net | Sudan News Agency; *سونا
broadcaster | Radio Dabanga | dabangasudan.org | راديو دبنقا; Dabanga
online | Sudan Tribune | ~.com
`,
);
