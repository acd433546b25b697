// Costa Rica.
import { defineOutlets } from '../row.ts';

export const cr = defineOutlets(
  'CR',
  `
newspaper | *La Nación | nacion.com | | id=la-nacion-cr
newspaper | Tico Times | ~.net
online | CRHoy | ~.com
`,
);
