// Norway.
import { defineOutlets } from '../row.ts';

export const no = defineOutlets(
  'NO',
  `
agency | NTB | ~.no | Norsk Telegrambyrå
broadcaster | NRK | ~.no | Norsk rikskringkasting
broadcaster | *TV 2 | ~.no | TV 2 Nyhetene | id=tv-2-no; parent=Egmont
newspaper | Aftenposten | ~.no | | parent=Schibsted
newspaper | *VG | vg.no | Verdens Gang | parent=Schibsted
newspaper | Dagbladet | ~.no | | parent=Aller
newspaper | Dagens Næringsliv | dn.no | | id=dagens-naeringsliv; parent=NHST
newspaper | Klassekampen | ~.no
online | Nettavisen | ~.no | | parent=Amedia
online | E24 | ~.no | | parent=Schibsted
fact-checker | Faktisk.no | faktisk.no
trade | TradeWinds | tradewindsnews.com | | parent=NHST
local | Bergens Tidende | bt.no | | parent=Schibsted
local | Stavanger Aftenblad | aftenbladet.no | | parent=Schibsted
local | Adresseavisen | adressa.no | | parent=Polaris Media
online | Barents Observer | the~.com
`,
);
