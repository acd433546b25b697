// German.
import { time } from '../lexicons/de-time.ts';
import { definePack } from '../pack.ts';

export const de = definePack({
  id: 'de',
  text: {
    abbreviations: [],
    numberAbbreviations: [],
    sentenceStarters: [],
    quotes: [],
    ordinalFullStop: true,
  },
  time,
  attribution: null,
});
