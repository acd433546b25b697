// Iran.
import { defineOutlets } from '../row.ts';

export const ir = defineOutlets(
  'IR',
  `
agency | IRNA | ~.ir | إرنا; Islamic Republic News Agency
agency | ISNA | ~.ir | ایسنا
agency | Fars News | ~.ir | *Fars; Fars News Agency; خبرگزاری فارس
agency | Tasnim | tasnimnews.com | Tasnim News Agency; تسنیم
agency | Mehr News | ~.com | *Mehr; Mehr News Agency; خبرگزاری مهر
state-run | Press TV | ~.ir ~.com | PressTV | parent=IRIB
state-run | IRIB | ~.ir iribnews.ir | Islamic Republic of Iran Broadcasting; صدا و سیما
state-run | Tehran Times | ~.com
`,
);
