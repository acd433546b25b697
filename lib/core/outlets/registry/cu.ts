// Cuba.
import { defineOutlets } from '../row.ts';

export const cu = defineOutlets(
  'CU',
  `
agency | Prensa Latina | prensa-latina.cu plenglish.com | *Prela
agency | Agencia Cubana de Noticias | acn.cu
state-run | *Granma | ~.cu | Diario Granma
state-run | Cubadebate | ~.cu
online | 14ymedio | ~.com
online | CiberCuba | ~.com
online | Havana Times | ~.org
`,
);
