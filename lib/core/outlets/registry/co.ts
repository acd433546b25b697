// Colombia.
import { defineOutlets } from '../row.ts';

export const co = defineOutlets(
  'CO',
  `
newspaper | *El Tiempo | ~.com | Diario El Tiempo | id=el-tiempo-co
newspaper | *El Espectador | ~.com
newspaper | *El Colombiano | ~.com
newspaper | *La República | ~.co | | id=la-republica-co
magazine | *Semana | ~.com | Revista Semana
online | La Silla Vacía | ~.com
broadcaster | Noticias Caracol | ~.com caracoltv.com | Caracol Televisión
broadcaster | *RCN | noticiasrcn.com canalrcn.com rcnradio.com | Noticias RCN; RCN Radio
`,
);
