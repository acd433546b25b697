// Kyrgyzstan.
import { defineOutlets } from '../row.ts';

export const kg = defineOutlets(
  'KG',
  `
agency | *Kabar | ~.kg | Кабар
agency | AKIpress | ~.com ~.org
`,
);
