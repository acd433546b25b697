// Mali.
import { defineOutlets } from '../row.ts';

export const ml = defineOutlets(
  'ML',
  `
agency | *AMAP | ~.ml | Agence malienne de presse et de publicité
`,
);
