// Italian.
import { time } from '../lexicons/it-time.ts';
import { definePack } from '../pack.ts';

export const it = definePack({
  id: 'it',
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
