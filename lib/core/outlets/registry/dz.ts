// Algeria.
import { defineOutlets } from '../row.ts';

export const dz = defineOutlets(
  'DZ',
  `
agency | Algérie Presse Service | aps.dz | *!APS; وكالة الأنباء الجزائرية | id=aps-dz
newspaper | *El Khabar | ~.com | *الخبر
newspaper | Echorouk | echoroukonline.com | Echourouk; الشروق أونلاين
`,
);
