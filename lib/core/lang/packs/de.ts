// German.
import { attribution, text } from '../lexicons/de.ts';
import { time } from '../lexicons/de-time.ts';
import { definePack } from '../pack.ts';

export const de = definePack({
  id: 'de',
  text,
  time,
  attribution,
});
