// Panama.
import { defineOutlets } from '../row.ts';

export const pa = defineOutlets(
  'PA',
  `
newspaper | *La Prensa | prensa.com | | id=la-prensa-pa
newspaper | La Estrella de Panamá | laestrella.com.pa
`,
);
