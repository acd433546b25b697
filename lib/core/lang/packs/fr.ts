// French.
import { attribution, text } from '../lexicons/fr.ts';
import { time } from '../lexicons/fr-time.ts';
import { definePack } from '../pack.ts';

export const fr = definePack({
  id: 'fr',
  text,
  time,
  attribution,
});
