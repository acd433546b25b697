// Togo.
import { defineOutlets } from '../row.ts';

export const tg = defineOutlets(
  'TG',
  `
online | Togo First | ~.com
`,
);
