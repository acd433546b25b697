// Palestinian territories.
import { defineOutlets } from '../row.ts';

export const ps = defineOutlets(
  'PS',
  `
agency | *WAFA | ~.ps | وكالة وفا
agency | Ma'an News Agency | maannews.net maannews.com | *Ma'an; وكالة معا
`,
);
