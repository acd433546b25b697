// Lesotho.
import { defineOutlets } from '../row.ts';

export const ls = defineOutlets(
  'LS',
  `
newspaper | Lesotho Times | lestimes.com
`,
);
