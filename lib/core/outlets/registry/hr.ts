// Croatia.
import { defineOutlets } from '../row.ts';

export const hr = defineOutlets(
  'HR',
  `
agency | HINA | ~.hr | Hrvatska izvještajna novinska agencija; Croatian News Agency
broadcaster | *HRT | ~.hr | Hrvatska radiotelevizija; Croatian Radiotelevision
broadcaster | *N1 | n1info.hr n1info.rs n1info.ba n1info.si | N1 televizija | id=n1-tv; parent=United Group
newspaper | Jutarnji list | jutarnji.hr | | parent=Hanza Media
newspaper | Večernji list | vecernji.hr | | parent=Styria
local | Slobodna Dalmacija | ~.hr | | parent=Hanza Media
online | Index.hr | index.hr
fact-checker | Faktograf | ~.hr
`,
);
