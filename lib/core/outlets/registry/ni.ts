// Nicaragua.
import { defineOutlets } from '../row.ts';

export const ni = defineOutlets(
  'NI',
  `
newspaper | *!La Prensa | laprensani.com ~.com.ni | | id=la-prensa-ni
online | *Confidencial | ~.digital
`,
);
