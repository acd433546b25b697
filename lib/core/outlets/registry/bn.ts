// Brunei.
import { defineOutlets } from '../row.ts';

export const bn = defineOutlets(
  'BN',
  `
newspaper | Borneo Bulletin | ~.com.bn
`,
);
