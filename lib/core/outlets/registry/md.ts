// Moldova.
import { defineOutlets } from '../row.ts';

export const md = defineOutlets(
  'MD',
  `
agency | Moldpres | ~.md
agency | *IPN | ~.md
newspaper | Ziarul de Gardă | zdg.md
online | *NewsMaker | ~.md
`,
);
