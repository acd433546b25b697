// Bhutan.
import { defineOutlets } from '../row.ts';

export const bt = defineOutlets(
  'BT',
  `
state-run | Kuensel | kuenselonline.com
`,
);
