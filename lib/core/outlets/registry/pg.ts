// Papua New Guinea.
import { defineOutlets } from '../row.ts';

export const pg = defineOutlets(
  'PG',
  `
newspaper | Post-Courier | ~.com.pg
`,
);
