// Haiti.
import { defineOutlets } from '../row.ts';

export const ht = defineOutlets(
  'HT',
  `
newspaper | *Le Nouvelliste | ~.com | | id=le-nouvelliste-ht
online | Haitian Times | ~.com
`,
);
