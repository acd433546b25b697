// Italy.
import { defineOutlets } from '../row.ts';

export const it = defineOutlets(
  'IT',
  `
agency | ANSA | ~.it | Agenzia ANSA
agency | Adnkronos | ~.com
agency | *AGI | ~.it | Agenzia Italia
agency | *LaPresse | ~.it | | id=lapresse-it
agency | Askanews | ~.it
newspaper | Corriere della Sera | corriere.it | *Corriere | parent=RCS MediaGroup
newspaper | *la Repubblica | repubblica.it | *Repubblica | parent=GEDI
newspaper | *La Stampa | ~.it | *Stampa | parent=GEDI
newspaper | Il Sole 24 Ore | ~.com | *Il Sole; Sole 24 Ore | parent=Confindustria
newspaper | *Il Messaggero | ~.it | *Messaggero | parent=Caltagirone
newspaper | *Il Giornale | ~.it
newspaper | *Libero | liberoquotidiano.it | Libero Quotidiano | id=libero-it
newspaper | Il Fatto Quotidiano | ~.it | *Il Fatto; Fatto Quotidiano
newspaper | *Avvenire | ~.it
newspaper | *Il Foglio | ~.it | *Foglio
newspaper | *il manifesto | ~.it | *Manifesto
newspaper | *Domani | editorialedomani.it
newspaper | *Il Tempo | ~.it
trade | Milano Finanza | ~.it | *MF; MF-Milano Finanza
newspaper | La Gazzetta dello Sport | gazzetta.it | Gazzetta dello Sport | parent=RCS MediaGroup
newspaper | Corriere dello Sport | ~.it
local | il Resto del Carlino | ~.it | Resto del Carlino | parent=Monrif
local | *La Nazione | ~.it | | parent=Monrif
local | *Il Mattino | ~.it | | parent=Caltagirone
local | Il Secolo XIX | ~.it | Secolo XIX
local | L'Unione Sarda | unionesarda.it
local | *Dolomiten | stol.it | Südtirol Online
online | *Il Post | ~.it
online | *Fanpage | ~.it | Fanpage.it
online | *Open | ~.online | Open.online
online | HuffPost Italia | huffingtonpost.it | | parent=GEDI
broadcaster | TgCom24 | ~.mediaset.it | | parent=Mediaset
fact-checker | Pagella Politica | ~.it | *Facta; Facta.news
broadcaster | *Rai | ~.it rainews.it | Rai News; RaiNews24; Tg1; Tg2; Tg3; Rai 1; Rai 3; Report Rai
broadcaster | Mediaset | ~.it | Canale 5; Tg5; Rete 4; *Italia 1 | parent=MFE
broadcaster | La7 | ~.it | TgLa7 | parent=Cairo
broadcaster | Sky TG24 | tg24.sky.it | SkyTg24 | parent=Comcast
magazine | L'Espresso | ~.it | *Espresso
magazine | *Panorama | ~.it | | id=panorama-it
magazine | *Internazionale | ~.it
newspaper | Neue Südtiroler Tageszeitung | tageszeitung.it | Die Neue Südtiroler Tageszeitung; *Tageszeitung | id=neue-sudtiroler-tageszeitung
`,
);
