// Cape Verde.
import { defineOutlets } from '../row.ts';

export const cv = defineOutlets(
  'CV',
  `
agency | Inforpress | ~.cv
`,
);
