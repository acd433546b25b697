// Czechia.
import { defineOutlets } from '../row.ts';

export const cz = defineOutlets(
  'CZ',
  `
agency | ČTK | ~.cz ceskenoviny.cz | Czech News Agency; Česká tisková kancelář; České noviny
broadcaster | Česká televize | ~.cz | ČT24; Czech Television; *ČT
broadcaster | Český rozhlas | rozhlas.cz irozhlas.cz | iRozhlas; Radiožurnál; Czech Radio
broadcaster | Radio Prague International | radio.cz | Radio Praha; Radio Prague | parent=Český rozhlas
broadcaster | TV Nova | tn.cz nova.cz | TN.cz | parent=PPF
newspaper | Mladá fronta Dnes | idnes.cz | iDNES.cz; iDnes; MF Dnes | parent=Mafra
newspaper | Lidové noviny | lidovky.cz | Lidovky.cz | parent=Mafra
newspaper | Hospodářské noviny | hn.cz ihned.cz | | parent=Economia
newspaper | *Právo | novinky.cz | Novinky.cz; *Novinky
newspaper | Deník N | ~.cz | | id=denik-n-cz
newspaper | *Blesk | ~.cz
online | Aktuálně.cz | aktualne.cz | | parent=Economia
online | Seznam Zprávy | ~.cz | | parent=Seznam
magazine | *Respekt | ~.cz | Týdeník Respekt | parent=Economia
fact-checker | Demagog.cz | demagog.cz
`,
);
