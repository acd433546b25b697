// North Macedonia.
import { defineOutlets } from '../row.ts';

export const mk = defineOutlets(
  'MK',
  `
agency | *MIA | ~.mk | Media Information Agency; МИА
newspaper | Sloboden pečat | ~.mk | Sloboden Pechat; Слободен печат
`,
);
