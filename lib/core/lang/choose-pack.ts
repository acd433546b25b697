// Language tag ("de-AT", "nb") → pack, or null when there is none for that language.
import { packs } from './index.ts';
import type { LanguagePack } from './pack.ts';

/** Tags of languages that share a pack: both written forms of Norwegian, and standard varieties by their own tag. */
const ALIASES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', cmn: 'zh', arb: 'ar', ekk: 'et' };

export function choosePack(lang: string | null): LanguagePack | null {
  const primary = lang?.toLowerCase().split(/[-_]/)[0] ?? '';
  const id = ALIASES[primary] ?? primary;
  return packs.find((pack) => pack.id === id) ?? null;
}
