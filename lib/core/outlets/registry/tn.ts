// Tunisia.
import { defineOutlets } from '../row.ts';

export const tn = defineOutlets(
  'TN',
  `
agency | *TAP | ~.info.tn | Tunis Afrique Presse; وكالة تونس إفريقيا للأنباء
broadcaster | Mosaïque FM | ~.net | موزاييك
state-run | La Presse de Tunisie | lapresse.tn | *La Presse
online | Nawaat | ~.org | *نواة
`,
);
