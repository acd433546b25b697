// French.
import { time } from '../lexicons/fr-time.ts';
import { definePack } from '../pack.ts';

export const fr = definePack({
  id: 'fr',
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
