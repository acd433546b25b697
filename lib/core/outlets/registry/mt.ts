// Malta.
import { defineOutlets } from '../row.ts';

export const mt = defineOutlets(
  'MT',
  `
newspaper | Times of Malta | ~.com
newspaper | MaltaToday | ~.com.mt | Malta Today
online | The Shift | theshiftnews.com
`,
);
