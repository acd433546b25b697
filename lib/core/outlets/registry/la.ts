// Laos.
import { defineOutlets } from '../row.ts';

export const la = defineOutlets(
  'LA',
  `
agency | *KPL | ~.gov.la | Lao News Agency; Khaosan Pathet Lao
`,
);
