// Syria.
import { defineOutlets } from '../row.ts';

export const sy = defineOutlets(
  'SY',
  `
agency | *SANA | ~.sy | Syrian Arab News Agency; *سانا
online | Enab Baladi | ~.net | عنب بلدي
`,
);
