// Portuguese.
import { time } from '../lexicons/pt-time.ts';
import { definePack } from '../pack.ts';

export const pt = definePack({
  id: 'pt',
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
