// English.
import { text } from '../lexicons/en-text.ts';
import { definePack } from '../pack.ts';

export const en = definePack({
  id: 'en',
  text,
  time: null,
  attribution: null,
});
