// Slovakia.
import { defineOutlets } from '../row.ts';

export const sk = defineOutlets(
  'SK',
  `
agency | TASR | ~.sk teraz.sk | Tlačová agentúra Slovenskej republiky; Teraz.sk
agency | *SITA | ~.sk
newspaper | *SME | ~.sk | Denník SME
newspaper | Denník N | ~.sk
newspaper | *Pravda | ~.sk | Denník Pravda | id=pravda-sk
online | Aktuality.sk | aktuality.sk | *Aktuality | parent=Ringier
newspaper | Slovak Spectator | spectator.sme.sk
broadcaster | RTVS | ~.sk stvr.sk | STVR; Slovak Radio; Slovenský rozhlas
broadcaster | TV Markíza | markiza.sk tvnoviny.sk | Markíza
`,
);
