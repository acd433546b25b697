// Latvia.
import { defineOutlets } from '../row.ts';

export const lv = defineOutlets(
  'LV',
  `
agency | *LETA | ~.lv
broadcaster | *LSM | ~.lv ltv.lv | Latvijas Sabiedriskie mediji; Latvian Public Broadcasting; *LTV
online | *Meduza | ~.io | *Медуза
online | Novaya Gazeta Europe | novayagazeta.eu | Новая газета Европа; Novaya Gazeta Europa
online | *!The Insider | theins.ru theins.press | The Insider Russia | id=the-insider-ru
`,
);
