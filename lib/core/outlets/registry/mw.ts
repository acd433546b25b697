// Malawi.
import { defineOutlets } from '../row.ts';

export const mw = defineOutlets(
  'MW',
  `
online | Nyasa Times | ~.com
`,
);
