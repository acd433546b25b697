// Turkmenistan.
import { defineOutlets } from '../row.ts';

export const tm = defineOutlets(
  'TM',
  `
online | Turkmen.news | turkmen.news
`,
);
