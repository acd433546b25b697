// Sweden.
import { defineOutlets } from '../row.ts';

export const se = defineOutlets(
  'SE',
  `
agency | *TT | tt.se | Tidningarnas Telegrambyrå; TT News Agency; TT Nyhetsbyrån; TT-AFP
newspaper | Dagens Nyheter | dn.se | *DN | parent=Bonnier
newspaper | Svenska Dagbladet | svd.se | SvD | parent=Schibsted
newspaper | Aftonbladet | ~.se | | parent=Schibsted
newspaper | Expressen | ~.se | Kvällsposten; *GT | parent=Bonnier
newspaper | Dagens industri | di.se | *DI | parent=Bonnier
local | Göteborgs-Posten | gp.se | *GP | parent=Stampen
local | Sydsvenskan | ~.se | | parent=Bonnier
broadcaster | SVT | ~.se | Sveriges Television; Uppdrag granskning
broadcaster | Sveriges Radio | ~.se | *Ekot; Radio Sweden; P1 Morgon
broadcaster | *TV4 | ~.se | TV4 Nyheterna | id=tv4-se
online | *The Local | the~.com the~.se the~.de the~.fr
broadcaster | Viaplay | ~.com ~.se ~.no
`,
);
