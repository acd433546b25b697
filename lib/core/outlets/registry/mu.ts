// Mauritius.
import { defineOutlets } from '../row.ts';

export const mu = defineOutlets(
  'MU',
  `
newspaper | *L'Express | ~.mu | | id=lexpress-mu
`,
);
