// Mauritania.
import { defineOutlets } from '../row.ts';

export const mr = defineOutlets(
  'MR',
  `
agency | *AMI | ~.mr | Agence mauritanienne d'information
`,
);
