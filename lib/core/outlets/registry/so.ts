// Somalia.
import { defineOutlets } from '../row.ts';

export const so = defineOutlets(
  'SO',
  `
agency | SONNA | ~.so | Somali National News Agency
online | Garowe Online | ~.com
online | Hiiraan Online | hiiraan.com
`,
);
