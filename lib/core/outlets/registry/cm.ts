// Cameroon.
import { defineOutlets } from '../row.ts';

export const cm = defineOutlets(
  'CM',
  `
state-run | Cameroon Tribune | cameroon-tribune.cm
`,
);
