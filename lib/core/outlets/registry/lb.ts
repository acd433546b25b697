// Lebanon.
import { defineOutlets } from '../row.ts';

export const lb = defineOutlets(
  'LB',
  `
agency | *National News Agency | nna-leb.gov.lb | *NNA; الوكالة الوطنية للإعلام | id=national-news-agency-lb
newspaper | An-Nahar | ~.com | *النهار
newspaper | *Al-Akhbar | al-akhbar.com | *الأخبار | id=al-akhbar-lb
newspaper | L'Orient-Le Jour | ~.com | L'Orient Today
newspaper | Daily Star Lebanon | dailystar.com.lb | *The Daily Star
broadcaster | Al Mayadeen | ~.net | *الميادين
broadcaster | Al-Manar | ~.com.lb | *المنار | parent=Hezbollah
`,
);
