// Fiji.
import { defineOutlets } from '../row.ts';

export const fj = defineOutlets(
  'FJ',
  `
newspaper | Fiji Times | ~.com.fj ~.com
`,
);
