// Ethiopia.
import { defineOutlets } from '../row.ts';

export const et = defineOutlets(
  'ET',
  `
agency | Ethiopian News Agency | ena.et | *ENA; የኢትዮጵያ ዜና አገልግሎት
magazine | Addis Standard | ~.com
`,
);
