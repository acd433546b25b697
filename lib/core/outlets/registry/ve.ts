// Venezuela.
import { defineOutlets } from '../row.ts';

export const ve = defineOutlets(
  'VE',
  `
agency | Agencia Venezolana de Noticias | avn.info.ve | *AVN
newspaper | *!El Nacional | ~.com | | id=el-nacional-ve
newspaper | *El Universal | ~.com | | id=el-universal-ve
newspaper | *Tal Cual | talcualdigital.com | TalCual
online | Efecto Cocuyo | ~.com
online | Armando.info | armando.info
state-run | *VTV | ~.gob.ve | Venezolana de Televisión
state-run | teleSUR | telesurtv.net telesurenglish.net
`,
);
