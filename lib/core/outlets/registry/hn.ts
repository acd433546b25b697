// Honduras.
import { defineOutlets } from '../row.ts';

export const hn = defineOutlets(
  'HN',
  `
newspaper | *El Heraldo | ~.hn | | id=el-heraldo-hn
`,
);
