// Guatemala.
import { defineOutlets } from '../row.ts';

export const gt = defineOutlets(
  'GT',
  `
newspaper | *Prensa Libre | ~.com
newspaper | *elPeriódico | ~.com.gt | elPeriódico de Guatemala | id=el-periodico-gt
`,
);
