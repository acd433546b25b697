// Kazakhstan.
import { defineOutlets } from '../row.ts';

export const kz = defineOutlets(
  'KZ',
  `
agency | Kazinform | inform.kz qazinform.com | Казинформ; Qazinform
online | Tengrinews | ~.kz
online | *Vlast | ~.kz | *Власть; Vlast.kz
newspaper | Astana Times | ~.com
`,
);
