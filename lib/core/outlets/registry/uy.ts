// Uruguay.
import { defineOutlets } from '../row.ts';

export const uy = defineOutlets(
  'UY',
  `
newspaper | *El País | ~.com.uy | | id=el-pais-uy
newspaper | *El Observador | ~.com.uy
newspaper | la diaria | ~.com.uy
`,
);
