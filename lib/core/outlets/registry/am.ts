// Armenia.
import { defineOutlets } from '../row.ts';

export const am = defineOutlets(
  'AM',
  `
agency | Armenpress | ~.am | Արմենպրես
online | CivilNet | ~.am
online | Hetq | ~.am
`,
);
