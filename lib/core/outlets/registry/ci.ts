// Ivory Coast.
import { defineOutlets } from '../row.ts';

export const ci = defineOutlets(
  'CI',
  `
agency | Agence ivoirienne de presse | aip.ci | *AIP
`,
);
