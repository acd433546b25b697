// Barbados.
import { defineOutlets } from '../row.ts';

export const bb = defineOutlets(
  'BB',
  `
online | Barbados Today | ~.bb
`,
);
