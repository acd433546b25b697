// Argentina.
import { defineOutlets } from '../row.ts';

export const ar = defineOutlets(
  'AR',
  `
agency | Télam | ~.com.ar | Agencia Télam
newspaper | *Clarín | ~.com | Diario Clarín | parent=Grupo Clarín
newspaper | *!La Nación | ~.com.ar | | id=la-nacion-ar
newspaper | Página/12 | ~.com.ar
newspaper | Ámbito Financiero | ambito.com | *Ámbito
newspaper | *El Cronista | cronista.com | El Cronista Comercial
newspaper | *Perfil | ~.com | Diario Perfil; Editorial Perfil
newspaper | Buenos Aires Times | batimes.com.ar | | parent=Perfil
newspaper | Buenos Aires Herald | ~.com
newspaper | *Olé | ~.com.ar | Diario Olé | parent=Grupo Clarín
online | Infobae | ~.com
fact-checker | *Chequeado | ~.com
agency | MercoPress | ~.com
local | La Voz del Interior | lavoz.com.ar
broadcaster | *TN | tn.com.ar | Todo Noticias | parent=Grupo Clarín
broadcaster | C5N | ~.com
`,
);
