// English.
import { definePack } from '../pack.ts';

export const en = definePack({
  id: 'en',
  text: {
    abbreviations: ['mr.', 'mrs.', 'dr.', 'u.s.'],
    quotes: [
      ['“', '”'],
      ['‘', '’'],
      ['"', '"'],
    ],
    ordinalFullStop: false,
  },
  time: null,
  attribution: null,
});
