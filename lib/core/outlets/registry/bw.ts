// Botswana.
import { defineOutlets } from '../row.ts';

export const bw = defineOutlets(
  'BW',
  `
newspaper | Mmegi | ~.bw
`,
);
