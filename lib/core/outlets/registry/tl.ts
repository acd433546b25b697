// Timor-Leste.
import { defineOutlets } from '../row.ts';

export const tl = defineOutlets(
  'TL',
  `
agency | Tatoli | ~.tl
`,
);
