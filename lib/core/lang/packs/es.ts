// Spanish.
import { attribution, text } from '../lexicons/es.ts';
import { time } from '../lexicons/es-time.ts';
import { definePack } from '../pack.ts';

export const es = definePack({
  id: 'es',
  text,
  time,
  attribution,
});
