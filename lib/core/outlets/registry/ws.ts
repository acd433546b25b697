// Samoa.
import { defineOutlets } from '../row.ts';

export const ws = defineOutlets(
  'WS',
  `
newspaper | Samoa Observer | ~.ws
`,
);
