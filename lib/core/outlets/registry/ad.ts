// Andorra.
import { defineOutlets } from '../row.ts';

export const ad = defineOutlets(
  'AD',
  `
newspaper | Diari d'Andorra | diariandorra.ad
`,
);
