// Uzbekistan.
import { defineOutlets } from '../row.ts';

export const uz = defineOutlets(
  'UZ',
  `
agency | UzA | ~.uz | УзА
online | Gazeta.uz | gazeta.uz
online | Kun.uz | kun.uz
`,
);
