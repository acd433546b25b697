// Rwanda.
import { defineOutlets } from '../row.ts';

export const rw = defineOutlets(
  'RW',
  `
newspaper | *New Times | ~.co.rw
`,
);
