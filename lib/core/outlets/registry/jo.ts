// Jordan.
import { defineOutlets } from '../row.ts';

export const jo = defineOutlets(
  'JO',
  `
agency | *Petra | ~.gov.jo | Jordan News Agency; بترا
newspaper | Jordan Times | ~.com
broadcaster | Roya News | ~.tv | *رؤيا
`,
);
