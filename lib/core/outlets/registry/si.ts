// Slovenia.
import { defineOutlets } from '../row.ts';

export const si = defineOutlets(
  'SI',
  `
agency | *STA | ~.si | Slovenska tiskovna agencija; Slovenian Press Agency
broadcaster | RTV Slovenija | rtvslo.si | RTV SLO; TV Slovenija
broadcaster | POP TV | 24ur.com | 24ur | parent=PPF
newspaper | *Delo | ~.si | Časnik Delo
newspaper | *Dnevnik | ~.si | | id=dnevnik-si
newspaper | *Večer | ~.com
`,
);
