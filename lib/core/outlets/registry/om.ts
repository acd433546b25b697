// Oman.
import { defineOutlets } from '../row.ts';

export const om = defineOutlets(
  'OM',
  `
agency | Oman News Agency | omannews.gov.om | *ONA; وكالة الأنباء العمانية
newspaper | Times of Oman | ~.com
`,
);
