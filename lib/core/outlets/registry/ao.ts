// Angola.
import { defineOutlets } from '../row.ts';

export const ao = defineOutlets(
  'AO',
  `
agency | ANGOP | ~.ao | Agência Angola Press
`,
);
