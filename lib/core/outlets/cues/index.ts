// Every language's cue words, by id.
import type { OutletCues } from './cues.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

export const outletCues: readonly OutletCues[] = [de, en, es, fr, it, nl, pt];
