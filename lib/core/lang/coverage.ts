// Pack → how far its language is covered, so that the panel can say at which level it worked.
import type { Analysis } from '../model/analysis.ts';
import type { LanguagePack } from './pack.ts';

export function coverageOf(pack: LanguagePack | null): Analysis['coverage'] {
  return {
    times: pack?.time?.level ?? 'minimal',
    attribution: pack?.attribution ? (pack.id === 'en' ? 'full' : 'basic') : 'minimal',
  };
}
