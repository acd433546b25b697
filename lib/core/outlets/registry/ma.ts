// Morocco.
import { defineOutlets } from '../row.ts';

export const ma = defineOutlets(
  'MA',
  `
agency | *MAP | mapnews.ma ~.ma | Maghreb Arabe Presse; Maghreb Arab Press; Agence marocaine de presse; وكالة المغرب العربي للأنباء
online | Hespress | ~.com | هسبريس
online | Le360 | ~.ma
online | Morocco World News | ~.com
`,
);
