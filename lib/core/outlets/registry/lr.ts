// Liberia.
import { defineOutlets } from '../row.ts';

export const lr = defineOutlets(
  'LR',
  `
online | FrontPage Africa | frontpageafricaonline.com | FrontPageAfrica
`,
);
