// Malaysia.
import { defineOutlets } from '../row.ts';

export const my = defineOutlets(
  'MY',
  `
agency | Bernama | ~.com | 马新社
newspaper | *The Star | the~.com.my | | id=star-my
newspaper | New Straits Times | nst.com.my | *NST | parent=Media Prima
newspaper | Malay Mail | ~.com
online | Malaysiakini | ~.com
online | Free Malaysia Today | ~.com | *FMT
newspaper | *The Edge | theedgemalaysia.com | The Edge Malaysia
broadcaster | Astro Awani | ~.com
`,
);
