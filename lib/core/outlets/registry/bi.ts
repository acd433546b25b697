// Burundi.
import { defineOutlets } from '../row.ts';

export const bi = defineOutlets(
  'BI',
  `
online | Iwacu | iwacu-burundi.org
`,
);
