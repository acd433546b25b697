// Mongolia.
import { defineOutlets } from '../row.ts';

export const mn = defineOutlets(
  'MN',
  `
agency | Montsame | ~.mn | МОНЦАМЭ
`,
);
