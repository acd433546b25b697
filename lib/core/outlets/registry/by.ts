// Belarus.
import { defineOutlets } from '../row.ts';

export const by = defineOutlets(
  'BY',
  `
agency | BelTA | ~.by | БелТА | parent=Belarusian government
newspaper | Nasha Niva | ~.com | Наша Ніва
online | *Zerkalo | ~.io | *Зеркало; Tut.by; Zerkalo.io
broadcaster | Belsat | ~.eu | Белсат | parent=TVP
`,
);
