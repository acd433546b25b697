// Every language pack, by id.
import type { LanguagePack } from './pack.ts';
import { en } from './packs/en.ts';

export const packs: readonly LanguagePack[] = [en];
