// Macau.
import { defineOutlets } from '../row.ts';

export const mo = defineOutlets(
  'MO',
  `
newspaper | Macau Daily Times | ~.com.mo
`,
);
