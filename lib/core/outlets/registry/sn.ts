// Senegal.
import { defineOutlets } from '../row.ts';

export const sn = defineOutlets(
  'SN',
  `
agency | Agence de presse sénégalaise | aps.sn | *APS | id=aps-sn
online | Seneweb | ~.com
`,
);
