// Bahrain.
import { defineOutlets } from '../row.ts';

export const bh = defineOutlets(
  'BH',
  `
agency | Bahrain News Agency | bna.bh | *BNA; وكالة أنباء البحرين
`,
);
