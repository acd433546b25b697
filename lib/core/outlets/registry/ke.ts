// Kenya.
import { defineOutlets } from '../row.ts';

export const ke = defineOutlets(
  'KE',
  `
newspaper | Daily Nation | nation.africa nation.co.ke | Nation.Africa; *Business Daily; Sunday Nation | parent=Nation Media Group
newspaper | East African | the~.co.ke | EastAfrican | parent=Nation Media Group
newspaper | *The Standard | standardmedia.co.ke | Standard Kenya | id=standard-ke
newspaper | *The Star | the-star.co.ke | The Star Kenya | id=star-ke
broadcaster | Citizen TV | citizen.digital | Citizen Digital | parent=Royal Media
`,
);
