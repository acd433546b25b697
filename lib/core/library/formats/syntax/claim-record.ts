// An article of the library → its claims as they are exported: words, speaker, dates, outlets, and where all that stands.
import type { Analysis } from '../../../model/analysis.ts';
import type { Claim } from '../../../model/claim.ts';
import type { ClaimEdit } from '../../../model/library.ts';
import type { Role, TimeValue } from '../../../model/time.ts';
import type { ExportContext, KeptEntry } from '../format.ts';
import { toTextFragmentUrl } from './text-fragment.ts';

/** A date with the words it was read from; `value` as in TIMEX3, `from` and `until` inclusive ISO days. */
export type ClaimDate = {
  words: string | null;
  value: string;
  from: string | null;
  until: string | null;
  role: Role;
  /** What the article leaves out and was worked out, and from what ("published 2023-04-10"). */
  inferred: string[];
  anchor: string | null;
};

export type ClaimRecord = {
  id: string;
  quote: string;
  /** As the reader set it right, else as found. */
  speaker: string | null;
  speakerRole: string | null;
  /** The date that counts: the reader's, else the primary one. */
  date: ClaimDate | null;
  dates: ClaimDate[];
  /** What was found before the reader set it right; null where nothing was changed. */
  corrected: { speaker: string | null; date: ClaimDate | null } | null;
  note: string;
  /** Names of the outlets that the claim rests on. */
  cites: string[];
  article: {
    title: string;
    outlet: string | null;
    authors: string[];
    publishedAt: string | null;
    url: string;
    /** Opens the page at the words. */
    link: string;
    savedAt: string;
    /** SHA-256 of the kept text; the quote stands in it at these offsets (UTF-16). */
    textHash: string | null;
    start: number;
    end: number;
  };
};

/** In the order of the article; empty for entries without analysis. */
export function toClaimRecords({ entry, content }: KeptEntry, context: ExportContext): ClaimRecord[] {
  const analysis = content?.analysis;
  if (!analysis) return [];
  const edits = new Map(entry.claimEdits.map((edit) => [edit.claimId, edit]));
  const outlet = (entry.outletId && context.outletName(entry.outletId)) || entry.siteName;
  return analysis.claims.map((claim) => ({
    id: claim.id,
    quote: claim.quote,
    ...resolve(claim, analysis, edits.get(claim.id)),
    note: edits.get(claim.id)?.note ?? '',
    cites: claim.outlets.map((id) => analysis.outlets.find((cited) => cited.id === id)?.name ?? id),
    article: {
      title: entry.title,
      outlet,
      authors: entry.authors,
      publishedAt: entry.publishedAt,
      url: entry.url,
      link: toTextFragmentUrl(entry.url, claim.quote),
      savedAt: entry.savedAt,
      textHash: entry.textHash,
      start: claim.start,
      end: claim.end,
    },
  }));
}

function resolve(claim: Claim, analysis: Analysis, edit: ClaimEdit | undefined) {
  const attribution = claim.attribution === null ? undefined : analysis.attributions[claim.attribution];
  const speaker = attribution?.speaker == null ? undefined : analysis.speakers[attribution.speaker];
  const dates = claim.times.flatMap((index) => analysis.times[index] ?? []).map(toClaimDate);
  const primary = claim.primary === null ? undefined : analysis.times[claim.primary];
  const found = { speaker: speaker?.name ?? null, date: primary ? toClaimDate(primary) : null };
  const isCorrected = edit !== undefined && (edit.speaker !== null || edit.date !== null);
  return {
    speaker: edit?.speaker ?? found.speaker,
    // The role belongs to the speaker that was found, not to the one the reader put there.
    speakerRole: edit?.speaker ? null : (speaker?.role ?? null),
    date: edit?.date
      ? { ...edit.date, words: found.date?.words ?? null, inferred: [], anchor: null }
      : found.date,
    dates,
    corrected: isCorrected ? found : null,
  };
}

const toClaimDate = (time: TimeValue): ClaimDate => ({
  words: time.quote,
  value: time.value,
  from: time.from,
  until: time.until,
  role: time.role,
  inferred: time.inferred,
  anchor: time.anchor ? `${time.anchor.kind} ${time.anchor.value}` : null,
});

/** "2 Feb" is one day, a season a range: "2023-02-02", "2023-03-01/2023-05-31"; the value itself where it names no days. */
export const toDateText = ({ value, from, until }: ClaimDate): string =>
  from === null && until === null
    ? value
    : from === until
      ? (from ?? '')
      : `${from ?? '..'}/${until ?? '..'}`;
