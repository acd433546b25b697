// Lithuania.
import { defineOutlets } from '../row.ts';

export const lt = defineOutlets(
  'LT',
  `
agency | ELTA | ~.lt
agency | BNS | ~.lt ~.ee ~.lv | Baltic News Service
broadcaster | *LRT | ~.lt | Lietuvos nacionalinis radijas ir televizija; LRT.lt
online | Delfi | ~.lt ~.lv ~.ee | Delfi.lt; Дельфи | parent=Ekspress Grupp
online | *15min | ~.lt
`,
);
