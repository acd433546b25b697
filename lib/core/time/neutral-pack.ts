// For languages without a pack: only what every language writes alike, ISO dates and numeric ones that can be read one way.
import type { TimePack } from '../lang/time-pack.ts';

export const neutralPack: TimePack = {
  level: 'basic',
  numericOrder: 'dmy',
  numericSeparators: './',
  ordinalEndings: [],
  decimal: '.',
  words: { month: {}, weekday: {}, season: {}, unit: {}, number: {}, ordinal: {}, shift: {} },
  templates: {},
  cues: [],
  joins: { of: [], at: [], range: ['-'] },
  tense: { past: [], present: [], future: [] },
};
