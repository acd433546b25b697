// Serbia.
import { defineOutlets } from '../row.ts';

export const rs = defineOutlets(
  'RS',
  `
agency | Tanjug | ~.rs | Танјуг
agency | *Beta | ~.rs | Beta News Agency; Novinska agencija Beta; *Бета
broadcaster | *RTS | ~.rs | Radio-televizija Srbije; Radio Television of Serbia; РТС | id=rts-rs
broadcaster | B92 | ~.net
newspaper | *Politika | ~.rs | *Политика
newspaper | *Danas | ~.rs | *Данас; List Danas | parent=United Group
newspaper | *Blic | ~.rs | Блиц | parent=Ringier
newspaper | Večernje novosti | novosti.rs | Вечерње новости
newspaper | *Kurir | ~.rs | Курир | id=kurir-rs
online | KRIK | ~.rs
online | Balkan Insight | ~.com | BIRN; Balkan Investigative Reporting Network
`,
);
