// Iraq.
import { defineOutlets } from '../row.ts';

export const iq = defineOutlets(
  'IQ',
  `
agency | Iraqi News Agency | ina.iq | *INA; *واع
online | Shafaq News | shafaq.com | شفق نيوز
broadcaster | Rudaw | ~.net | رووداو
broadcaster | Kurdistan 24 | ~.net | Kurdistan24
`,
);
