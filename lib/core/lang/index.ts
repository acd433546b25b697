// Every language pack, by id.
import type { LanguagePack } from './pack.ts';
import { de } from './packs/de.ts';
import { en } from './packs/en.ts';
import { es } from './packs/es.ts';
import { fr } from './packs/fr.ts';
import { it } from './packs/it.ts';
import { nl } from './packs/nl.ts';
import { pt } from './packs/pt.ts';

export const packs: readonly LanguagePack[] = [en, de, es, fr, it, nl, pt];
