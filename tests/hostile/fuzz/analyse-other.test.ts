// Fuzzing of the analysis in the other languages, known and unknown.
import { checkAnalysis, textIn } from './analyse.ts';
import { fuzz } from './fuzz.ts';

const LANGUAGES = 'it pt nl pl ru uk cs sv da no fi hu ro el tr ar ja zh ko et xx'.split(' ');

fuzz('analyse, other languages', textIn(LANGUAGES), checkAnalysis);
