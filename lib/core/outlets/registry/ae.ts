// United Arab Emirates.
import { defineOutlets } from '../row.ts';

export const ae = defineOutlets(
  'AE',
  `
agency | *WAM | ~.ae | Emirates News Agency; وكالة أنباء الإمارات
newspaper | *!The National | thenationalnews.com the~.ae | | id=national-ae; parent=International Media Investments
newspaper | Gulf News | ~.com
newspaper | Khaleej Times | ~.com
broadcaster | Sky News Arabia | ~.com | سكاي نيوز عربية
`,
);
