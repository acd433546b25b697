// Yemen.
import { defineOutlets } from '../row.ts';

export const ye = defineOutlets(
  'YE',
  `
agency | *Saba | ~.ye sabanew.net | Saba News Agency; وكالة سبأ
`,
);
