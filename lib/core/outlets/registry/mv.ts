// Maldives.
import { defineOutlets } from '../row.ts';

export const mv = defineOutlets(
  'MV',
  `
online | *Edition | ~.mv
`,
);
