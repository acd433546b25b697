// Dutch.
import { time } from '../lexicons/nl-time.ts';
import { definePack } from '../pack.ts';

export const nl = definePack({
  id: 'nl',
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
