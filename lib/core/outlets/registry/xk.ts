// Kosovo.
import { defineOutlets } from '../row.ts';

export const xk = defineOutlets(
  'XK',
  `
newspaper | Koha Ditore | koha.net | *Koha
`,
);
