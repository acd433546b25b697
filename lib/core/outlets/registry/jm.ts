// Jamaica.
import { defineOutlets } from '../row.ts';

export const jm = defineOutlets(
  'JM',
  `
newspaper | Jamaica Gleaner | jamaica-gleaner.com | *Gleaner
newspaper | Jamaica Observer | ~.com
`,
);
