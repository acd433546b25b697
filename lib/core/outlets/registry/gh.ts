// Ghana.
import { defineOutlets } from '../row.ts';

export const gh = defineOutlets(
  'GH',
  `
agency | Ghana News Agency | gna.org.gh | *GNA
online | GhanaWeb | ~.com
broadcaster | MyJoyOnline | ~.com | Joy FM
`,
);
