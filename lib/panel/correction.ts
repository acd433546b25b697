// The form for setting a claim right ↔ the edit that is kept with the entry.
import type { ClaimEdit } from '../core/model/library.ts';
import type { ClaimView } from './claim-view.ts';
import type { Correction } from './kept-state.ts';

export type { Correction } from './kept-state.ts';

const roleOf = { said: 'said', happened: 'event', planned: 'planned' } as const;

export function toDraft({ date, source }: ClaimView): Correction {
  return {
    from: date?.from ?? '',
    until: date?.until ?? '',
    role: date ? roleOf[date.kind] : 'event',
    speaker: source.name ?? '',
  };
}

/** Only what differs from what is shown becomes a correction; a date without an end is one day. */
export function toCorrection(draft: Correction, claim: ClaimView): Pick<ClaimEdit, 'date' | 'speaker'> {
  const before = toDraft(claim);
  const until = draft.until === '' || draft.until < draft.from ? draft.from : draft.until;
  const sameDate = draft.from === before.from && until === before.until && draft.role === before.role;
  const speaker = draft.speaker.trim();
  return {
    date:
      draft.from === '' || (sameDate && !claim.dateCorrected)
        ? null
        : {
            value: draft.from === until ? draft.from : `${draft.from}/${until}`,
            from: draft.from,
            until,
            role: draft.role,
          },
    speaker: speaker === '' || (speaker === before.speaker && !claim.source.corrected) ? null : speaker,
  };
}
