// El Salvador.
import { defineOutlets } from '../row.ts';

export const sv = defineOutlets(
  'SV',
  `
online | *El Faro | ~.net
newspaper | La Prensa Gráfica | ~.com
`,
);
