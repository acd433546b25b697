// Egypt.
import { defineOutlets } from '../row.ts';

export const eg = defineOutlets(
  'EG',
  `
agency | *MENA | ~.org.eg | Middle East News Agency; أ ش أ
state-run | Al-Ahram | ahram.org.eg | بوابة الأهرام
state-run | Ahram Online | english.ahram.org.eg | | parent=Al-Ahram
newspaper | Al-Masry Al-Youm | ~.com egyptindependent.com | المصري اليوم; Egypt Independent
newspaper | Youm7 | ~.com | اليوم السابع
online | Mada Masr | ~.com | مدى مصر
`,
);
