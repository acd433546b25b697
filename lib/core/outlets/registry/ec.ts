// Ecuador.
import { defineOutlets } from '../row.ts';

export const ec = defineOutlets(
  'EC',
  `
newspaper | *El Comercio | ~.com | | id=el-comercio-ec
newspaper | *El Universo | ~.com
online | *Primicias | ~.ec
broadcaster | Ecuavisa | ~.com
`,
);
