// Text → its letters and digits alone, lower case: the same words compare equal whatever quotes, spaces or dashes are used.
import { remember } from './remember.ts';

/** Remembered: headline, stated body and repetitions are all looked for by the letters of the same lines. */
export const toLetters = remember((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
