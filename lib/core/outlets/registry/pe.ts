// Peru.
import { defineOutlets } from '../row.ts';

export const pe = defineOutlets(
  'PE',
  `
agency | Agencia Andina | andina.pe | *Andina
newspaper | *!El Comercio | ~.pe | | id=el-comercio-pe
newspaper | *!La República | ~.pe | | id=la-republica-pe
newspaper | *Gestión | ~.pe
newspaper | Perú 21 | ~.pe
broadcaster | RPP | ~.pe
online | Ojo Público | ojo-publico.com | OjoPúblico
`,
);
