// Austria.
import { defineOutlets } from '../row.ts';

export const at = defineOutlets(
  'AT',
  `
agency | *!APA | ~.at | Austria Presse Agentur; Austrian Press Agency; Austria Press Agency; APA-OTS
broadcaster | ORF | ~.at | Österreichischer Rundfunk; ORF.at; ZiB 2; *Zeit im Bild; Austrian Broadcasting Corporation; Österreichischen Rundfunk
newspaper | *Der Standard | ~.at ~.de | *Standard; DerStandard; derStandard.at | id=standard-at
newspaper | *Die Presse | ~.com | *Presse; DiePresse.com | parent=Styria
newspaper | Kronen Zeitung | krone.at | *Krone; krone.at
newspaper | *Kurier | ~.at | | id=kurier-at
newspaper | Kleine Zeitung | ~.at | Kleinen Zeitung | parent=Styria
local | Oberösterreichische Nachrichten | nachrichten.at | OÖ Nachrichten; OÖN; Oberösterreichischen Nachrichten
newspaper | Salzburger Nachrichten | sn.at
local | Tiroler Tageszeitung | tt.com
local | Vorarlberger Nachrichten | vn.at | | parent=Russmedia
local | Vorarlberg Online | vol.at | VOL.AT | parent=Russmedia
newspaper | Wiener Zeitung | ~.at
newspaper | *Heute | ~.at | Gratiszeitung Heute | id=heute-at
newspaper | *Österreich | oe24.at | oe24; Tageszeitung Österreich
magazine | *Profil | ~.at | Nachrichtenmagazin profil
magazine | *News | ~.at | Magazin News | id=news-at
newspaper | *Falter | ~.at | Wochenzeitung Falter
broadcaster | Puls 24 | ~.at | Puls 4 | parent=ProSiebenSat.1
broadcaster | ServusTV | ~.com | Servus TV | parent=Red Bull Media House
online | Exxpress | ~.at
local | Niederösterreichische Nachrichten | noen.at | NÖN
fact-checker | Mimikama | ~.org
`,
);
