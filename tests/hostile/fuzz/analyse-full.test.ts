// Fuzzing of the analysis in the languages with full rules.
import { checkAnalysis, textIn } from './analyse.ts';
import { fuzz } from './fuzz.ts';

fuzz('analyse, languages with full rules', textIn(['en', 'de', 'fr', 'es']), checkAnalysis);
