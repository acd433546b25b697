// Zambia.
import { defineOutlets } from '../row.ts';

export const zm = defineOutlets(
  'ZM',
  `
online | Lusaka Times | ~.com
`,
);
