// Burkina Faso.
import { defineOutlets } from '../row.ts';

export const bf = defineOutlets(
  'BF',
  `
agency | *AIB | ~.media | Agence d'information du Burkina
online | LeFaso.net | lefaso.net
`,
);
