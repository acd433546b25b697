// Language tag ("de-AT") → pack, or null when there is none for that language.
import { packs } from './index.ts';
import type { LanguagePack } from './pack.ts';

export function choosePack(lang: string | null): LanguagePack | null {
  const primary = lang?.toLowerCase().split(/[-_]/)[0];
  return packs.find((pack) => pack.id === primary) ?? null;
}
