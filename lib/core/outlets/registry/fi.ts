// Finland.
import { defineOutlets } from '../row.ts';

export const fi = defineOutlets(
  'FI',
  `
agency | *STT | ~.fi | Suomen Tietotoimisto; Finnish News Agency
broadcaster | Yle | ~.fi | Yleisradio; Finnish Broadcasting Company
broadcaster | MTV Uutiset | ~.fi | MTV3
newspaper | Helsingin Sanomat | hs.fi | | parent=Sanoma
newspaper | Ilta-Sanomat | is.fi | | parent=Sanoma
newspaper | Iltalehti | ~.fi | | parent=Alma Media
newspaper | Kauppalehti | ~.fi | | parent=Alma Media
newspaper | Hufvudstadsbladet | hbl.fi | *HBL
local | Aamulehti | ~.fi | | parent=Sanoma
online | Helsinki Times | ~.fi
fact-checker | Faktabaari | ~.fi
photo-agency | Lehtikuva | ~.fi | | parent=STT
`,
);
