// Portuguese.
import { attribution, text } from '../lexicons/pt.ts';
import { time } from '../lexicons/pt-time.ts';
import { definePack } from '../pack.ts';

export const pt = definePack({
  id: 'pt',
  text,
  time,
  attribution,
});
