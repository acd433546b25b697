// Trinidad and Tobago.
import { defineOutlets } from '../row.ts';

export const tt = defineOutlets(
  'TT',
  `
newspaper | Trinidad Express | ~.com
`,
);
