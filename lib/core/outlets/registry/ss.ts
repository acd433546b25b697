// South Sudan.
import { defineOutlets } from '../row.ts';

export const ss = defineOutlets(
  'SS',
  `
broadcaster | Radio Tamazuj | ~.org
`,
);
