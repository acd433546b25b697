// Puerto Rico.
import { defineOutlets } from '../row.ts';

export const pr = defineOutlets(
  'PR',
  `
newspaper | El Nuevo Día | ~.com
`,
);
