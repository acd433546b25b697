// Mozambique.
import { defineOutlets } from '../row.ts';

export const mz = defineOutlets(
  'MZ',
  `
agency | *AIM | aimnews.org | Agência de Informação de Moçambique
online | Club of Mozambique | ~.com
`,
);
