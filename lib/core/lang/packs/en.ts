// English.
import { attribution } from '../lexicons/en-attribution.ts';
import { text } from '../lexicons/en-text.ts';
import { time } from '../lexicons/en-time.ts';
import { definePack } from '../pack.ts';

export const en = definePack({
  id: 'en',
  text,
  time,
  attribution,
});
