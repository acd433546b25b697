// Kuwait.
import { defineOutlets } from '../row.ts';

export const kw = defineOutlets(
  'KW',
  `
agency | KUNA | ~.net.kw | Kuwait News Agency; وكالة الأنباء الكويتية
newspaper | Kuwait Times | ~.com
`,
);
