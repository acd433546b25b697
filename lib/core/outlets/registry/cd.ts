// DR Congo.
import { defineOutlets } from '../row.ts';

export const cd = defineOutlets(
  'CD',
  `
online | Actualité.cd | actualite.cd
broadcaster | Radio Okapi | ~.net
agency | Agence congolaise de presse | acpcongo.com | *ACP
`,
);
