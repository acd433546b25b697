// Iceland.
import { defineOutlets } from '../row.ts';

export const is = defineOutlets(
  'IS',
  `
broadcaster | RÚV | ~.is | Ríkisútvarpið
newspaper | Morgunblaðið | mbl.is | Mbl.is; Iceland Monitor | id=morgunbladid
online | Vísir | ~.is | Stöð 2
magazine | Reykjavík Grapevine | grapevine.is
`,
);
