// Sri Lanka.
import { defineOutlets } from '../row.ts';

export const lk = defineOutlets(
  'LK',
  `
newspaper | Daily Mirror Sri Lanka | dailymirror.lk
newspaper | Daily FT | ft.lk
broadcaster | Ada Derana | ~.lk | අද දෙරණ
online | EconomyNext | ~.com
`,
);
