// A claim of an analysis, with what the reader set right → the words and marks of its card.
import type { Analysis } from '../core/model/analysis.ts';
import type { BlockKind } from '../core/model/article.ts';
import type { Attribution, Speaker } from '../core/model/attribution.ts';
import type { Claim } from '../core/model/claim.ts';
import type { ClaimEdit } from '../core/model/library.ts';
import type { TimeValue } from '../core/model/time.ts';
import type { I18n, MessageKey } from '../i18n/i18n.ts';
import { type DateView, type Kind, kindOf, toDateView } from './date-view.ts';

/** Part of the sentence; `mark`: words of a date, `who`: words of a source. */
export type SentencePiece = { text: string; mark: Kind | null; who: boolean };

export type SourceView = {
  /** quoted: own words of the source. reported: put in the article's words. own: the article speaks itself. */
  manner: 'quoted' | 'reported' | 'own';
  name: string | null;
  unnamed: boolean;
  role: string | null;
  citing: { name: string; unnamed: boolean }[];
  corrected: boolean;
};

export type ClaimView = {
  id: string;
  start: number;
  end: number;
  quote: string;
  kind: Kind | null;
  /** The date of the card: its primary one, or the reader's own. */
  date: DateView | null;
  dateCorrected: boolean;
  /** Every date of the sentence, in text order. */
  dates: DateView[];
  place: string;
  pieces: SentencePiece[];
  source: SourceView;
  outlets: string[];
  inQuote: boolean;
  note: string;
};

export type ClaimViewOptions = { edits: readonly ClaimEdit[]; showStance: boolean; i18n: I18n };

export function toClaimViews(analysis: Analysis, options: ClaimViewOptions): ClaimView[] {
  const places = toPlaces(analysis, options.i18n);
  const editById = new Map(options.edits.map((edit) => [edit.claimId, edit]));
  return analysis.claims.map((claim) =>
    toClaimView({ claim, analysis, place: places[claim.block] ?? '', edit: editById.get(claim.id), options }),
  );
}

type ClaimInput = {
  claim: Claim;
  analysis: Analysis;
  place: string;
  edit: ClaimEdit | undefined;
  options: ClaimViewOptions;
};

function toClaimView({ claim, analysis, place, edit, options }: ClaimInput): ClaimView {
  const { i18n, showStance } = options;
  const times = claim.times.flatMap((index) => analysis.times[index] ?? []);
  const dates = times.map((time) => toDateView(time, i18n));
  const primary = claim.primary === null ? undefined : analysis.times[claim.primary];
  const corrected = edit?.date ? toCorrectedDate(edit.date, i18n) : null;
  const date = corrected ?? (primary ? (dates[times.indexOf(primary)] ?? toDateView(primary, i18n)) : null);
  const attributions = claim.attributions
    .flatMap((index) => analysis.attributions[index] ?? [])
    .filter((attribution) => showStance || attribution.kind !== 'stance');
  const main = claim.attribution === null ? undefined : analysis.attributions[claim.attribution];
  const shown = main && attributions.includes(main) ? main : attributions[0];
  return {
    id: claim.id,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    kind: date?.kind ?? null,
    date,
    dateCorrected: corrected !== null,
    dates,
    place,
    pieces: splitSentence(claim, times, attributions),
    source: toSource(shown, analysis, edit?.speaker ?? null),
    outlets: claim.outlets.map((id) => analysis.outlets.find((outlet) => outlet.id === id)?.name ?? id),
    inQuote: claim.inQuote,
    note: edit?.note ?? '',
  };
}

function toCorrectedDate(date: NonNullable<ClaimEdit['date']>, i18n: I18n): DateView {
  const { from, until } = date;
  const value = from === until ? i18n.dates.format(from, 'day') : i18n.dates.range(from, until, 'day');
  return {
    kind: kindOf[date.role],
    quote: '',
    badge: [{ text: value, inferred: false }],
    value,
    why: i18n.t('setByYou'),
    datetime: from === until ? from : `${from}/${until}`,
    from,
    until,
  };
}

const placeKeys: Record<BlockKind, MessageKey> = {
  title: 'placeTitle',
  standfirst: 'placeStandfirst',
  heading: 'placeHeading',
  paragraph: 'placeParagraph',
  'list-item': 'placeListItem',
  quote: 'placeQuote',
  caption: 'placeCaption',
  credit: 'placeCredit',
  note: 'placeNote',
};

/** Words for the place of every block: paragraphs and list items are counted, the others named. */
export function toPlaces({ article }: Analysis, i18n: I18n): string[] {
  const counts = new Map<BlockKind, number>();
  return article.blocks.map(({ kind }) => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return i18n.t(placeKeys[kind], { number });
  });
}

/** Cuts the sentence at the dates and sources in it; the pieces joined are the sentence. */
export function splitSentence(
  claim: Pick<Claim, 'start' | 'end' | 'quote'>,
  times: readonly TimeValue[],
  attributions: readonly Attribution[],
): SentencePiece[] {
  const inside = (start: number, end: number) => start < end && start >= claim.start && end <= claim.end;
  const dates = times.filter(({ start, end }) => inside(start, end));
  const sources = attributions.flatMap(({ source }) => source).filter(([start, end]) => inside(start, end));
  const cuts = new Set([claim.start, claim.end]);
  for (const { start, end } of dates) cuts.add(start).add(end);
  for (const [start, end] of sources) cuts.add(start).add(end);
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? claim.end;
    const date = dates.find((time) => time.start <= start && end <= time.end);
    return {
      text: claim.quote.slice(start - claim.start, end - claim.start),
      mark: date ? kindOf[date.role] : null,
      who: sources.some(([from, until]) => from <= start && end <= until),
    };
  });
}

function toSource(
  attribution: Attribution | undefined,
  analysis: Analysis,
  correction: string | null,
): SourceView {
  const manner = !attribution
    ? 'own'
    : attribution.kind === 'direct' || attribution.kind === 'mixed'
      ? 'quoted'
      : 'reported';
  if (correction !== null) {
    const how = manner === 'own' ? 'reported' : manner;
    return { manner: how, name: correction, unnamed: false, role: null, citing: [], corrected: true };
  }
  if (!attribution) {
    return { manner, name: null, unnamed: false, role: null, citing: [], corrected: false };
  }
  const speaker = attribution.speaker === null ? undefined : analysis.speakers[attribution.speaker];
  return {
    manner,
    name: speaker?.name ?? wordsOf(attribution, analysis),
    unnamed: speaker?.kind === 'anonymous',
    role: toRole(speaker),
    citing: attribution.via
      .flatMap((index) => analysis.speakers[index] ?? [])
      .map(({ name, kind }) => ({ name, unnamed: kind === 'anonymous' })),
    corrected: false,
  };
}

function toRole(speaker: Speaker | undefined): string | null {
  if (!speaker) return null;
  const { role, affiliation } = speaker;
  if (role && affiliation && !role.includes(affiliation)) return `${role}, ${affiliation}`;
  return role ?? affiliation;
}

function wordsOf({ source }: Attribution, { article }: Analysis): string | null {
  return source.map(([start, end]) => article.text.slice(start, end)).join(' ') || null;
}
