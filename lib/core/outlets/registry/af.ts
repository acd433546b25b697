// Afghanistan.
import { defineOutlets } from '../row.ts';

export const af = defineOutlets(
  'AF',
  `
agency | Pajhwok | ~.com | Pajhwok Afghan News; پژواک
broadcaster | TOLOnews | ~.com | Tolo News; TOLO TV; طلوع نیوز
online | Khaama Press | khaama.com
agency | Bakhtar News Agency | bakhtarnews.af | *Bakhtar
broadcaster | Afghanistan International | afintl.com | افغانستان اینترنشنال
`,
);
