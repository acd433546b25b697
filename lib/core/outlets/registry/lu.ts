// Luxembourg.
import { defineOutlets } from '../row.ts';

export const lu = defineOutlets(
  'LU',
  `
newspaper | Luxemburger Wort | wort.lu | *Wort; d'Wort | parent=Mediahuis
newspaper | *Tageblatt | ~.lu
broadcaster | RTL Luxembourg | rtl.lu | RTL Lëtzebuerg; RTL Today
magazine | Paperjam | ~.lu
`,
);
