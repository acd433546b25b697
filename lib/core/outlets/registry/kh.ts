// Cambodia.
import { defineOutlets } from '../row.ts';

export const kh = defineOutlets(
  'KH',
  `
agency | Agence Kampuchea Presse | akp.gov.kh | *AKP
newspaper | Phnom Penh Post | ~.com | ភ្នំពេញប៉ុស្តិ៍
newspaper | Khmer Times | khmertimeskh.com
online | *VOD | vodenglish.news vodkhmer.news | *Voice of Democracy
`,
);
