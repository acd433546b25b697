// Dutch.
import { attribution, text } from '../lexicons/nl.ts';
import { time } from '../lexicons/nl-time.ts';
import { definePack } from '../pack.ts';

export const nl = definePack({
  id: 'nl',
  text,
  time,
  attribution,
});
