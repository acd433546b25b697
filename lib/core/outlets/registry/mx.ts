// Mexico.
import { defineOutlets } from '../row.ts';

export const mx = defineOutlets(
  'MX',
  `
agency | Notimex | ~.gob.mx
newspaper | *!El Universal | ~.com.mx | | id=el-universal-mx
newspaper | *Reforma | ~.com | Diario Reforma | parent=Grupo Reforma
local | *El Norte | ~.com | | id=el-norte-mx; parent=Grupo Reforma
newspaper | *La Jornada | jornada.com.mx | *Jornada
newspaper | *Milenio | ~.com | Grupo Milenio | parent=Multimedios
newspaper | *Excélsior | ~.com.mx | | id=excelsior-mx; parent=Grupo Imagen
newspaper | *El Financiero | ~.com.mx | | id=el-financiero-mx
newspaper | *!El Economista | ~.com.mx | | id=el-economista-mx
newspaper | El Heraldo de México | heraldodemexico.com.mx | Heraldo de México
local | *El Informador | informador.mx
local | Ríodoce | ~.mx
magazine | *Proceso | ~.com.mx | Revista Proceso
magazine | *Expansión | ~.mx | ADNPolítico | id=expansion-mx
online | Animal Político | ~.com | *El Sabueso
online | Aristegui Noticias | ~.com
online | SinEmbargo | ~.mx
online | Mexico News Daily | ~.com
broadcaster | Televisa | ~.com nmas.com.mx | *Las Estrellas | parent=TelevisaUnivision
broadcaster | TV Azteca | ~.com aztecanoticias.com.mx | Azteca Noticias
photo-agency | Cuartoscuro | ~.com
`,
);
