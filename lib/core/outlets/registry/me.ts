// Montenegro.
import { defineOutlets } from '../row.ts';

export const me = defineOutlets(
  'ME',
  `
agency | *MINA | ~.news | Agencija MINA
newspaper | *Vijesti | ~.me | TV Vijesti
newspaper | *Pobjeda | ~.me
`,
);
