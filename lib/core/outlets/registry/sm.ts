// San Marino.
import { defineOutlets } from '../row.ts';

export const sm = defineOutlets(
  'SM',
  `
broadcaster | San Marino RTV | ~.sm
`,
);
