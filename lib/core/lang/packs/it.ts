// Italian.
import { attribution, text } from '../lexicons/it.ts';
import { time } from '../lexicons/it-time.ts';
import { definePack } from '../pack.ts';

export const it = definePack({
  id: 'it',
  text,
  time,
  attribution,
});
