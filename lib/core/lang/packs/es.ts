// Spanish.
import { time } from '../lexicons/es-time.ts';
import { definePack } from '../pack.ts';

export const es = definePack({
  id: 'es',
  text: {
    abbreviations: [],
    numberAbbreviations: [],
    sentenceStarters: [],
    quotes: [],
    ordinalFullStop: false,
  },
  time,
  attribution: null,
});
