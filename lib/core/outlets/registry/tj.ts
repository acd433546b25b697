// Tajikistan.
import { defineOutlets } from '../row.ts';

export const tj = defineOutlets(
  'TJ',
  `
agency | Khovar | ~.tj | Ховар
`,
);
