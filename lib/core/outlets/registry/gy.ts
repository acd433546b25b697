// Guyana.
import { defineOutlets } from '../row.ts';

export const gy = defineOutlets(
  'GY',
  `
newspaper | Stabroek News | ~.com
`,
);
