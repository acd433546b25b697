// Namibia.
import { defineOutlets } from '../row.ts';

export const na = defineOutlets(
  'NA',
  `
newspaper | *The Namibian | ~.com.na
`,
);
