// Indonesia.
import { defineOutlets } from '../row.ts';

export const id = defineOutlets(
  'ID',
  `
agency | *Antara | antaranews.com | Antara News; LKBN Antara
newspaper | *Kompas | ~.com ~.id | Harian Kompas; Kompas.com | parent=Kompas Gramedia
magazine | *Tempo | ~.co | Majalah Tempo; Koran Tempo; Tempo.co
newspaper | Jakarta Post | the~.com
newspaper | Jakarta Globe | ~.id
online | *Detik | ~.com | Detikcom; detikNews | parent=Trans Media
broadcaster | CNN Indonesia | ~.com | | parent=Trans Media
newspaper | *Republika | ~.co.id
online | Tribunnews | ~.com | *Tribun | parent=Kompas Gramedia
newspaper | Media Indonesia | ~.com
`,
);
