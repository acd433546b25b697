// Libya.
import { defineOutlets } from '../row.ts';

export const ly = defineOutlets(
  'LY',
  `
agency | *LANA | ~.gov.ly | Libyan News Agency; وكالة الأنباء الليبية
online | Libya Observer | ~.ly
`,
);
