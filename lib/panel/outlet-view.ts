// The outlets and other sources of an analysis → rows with bars, words for their uses, and the places to jump to.
import type { Analysis } from '../core/model/analysis.ts';
import type { Article } from '../core/model/article.ts';
import type { SourceEntry } from '../core/model/attribution.ts';
import type { OutletCitation, OutletUse, UseKind } from '../core/model/outlet.ts';
import type { Span } from '../core/model/span.ts';
import type { I18n, MessageKey, PluralKey } from '../i18n/i18n.ts';
import { toPlaces } from './claim-view.ts';

export const useKinds: readonly UseKind[] = ['quoted', 'paraphrased', 'named', 'linked', 'photo', 'wire'];

export type UseView = {
  kind: UseKind;
  kindWords: string;
  /** "reported, citing US officials", or the kind of use. */
  how: string;
  place: string;
  words: string;
  span: Span;
  url: string | null;
};

export type OutletView = {
  id: string;
  name: string;
  /** Letters for the tile beside the name. */
  initials: string;
  about: string;
  known: boolean;
  own: boolean;
  uses: UseView[];
  /** "quoted 3 times, photo credit once". */
  summary: string;
};

export type OutletsView = {
  used: OutletView[];
  perhaps: OutletView[];
  own: OutletView[];
  /** Of both lists above, as the counts under the headline are. */
  totals: { kind: UseKind; label: string; count: number }[];
  uses: number;
};

export function toOutletsView(analysis: Analysis, i18n: I18n): OutletsView {
  const places = toPlaces(analysis, i18n);
  const views = analysis.outlets
    .map((outlet) => toOutletView({ outlet, analysis, places, i18n }))
    .sort((one, other) => other.uses.length - one.uses.length);
  const others = views.filter(({ own }) => !own);
  const uses = others.flatMap((outlet) => outlet.uses);
  return {
    used: others.filter(({ known }) => known),
    perhaps: others.filter(({ known }) => !known),
    own: views.filter(({ own }) => own),
    totals: useKinds.map((kind) => ({
      kind,
      label: i18n.t(useKeys[kind]),
      count: uses.filter((use) => use.kind === kind).length,
    })),
    uses: uses.length,
  };
}

export const useKeys: Record<UseKind, MessageKey> = {
  quoted: 'useQuoted',
  paraphrased: 'useParaphrased',
  named: 'useNamed',
  linked: 'useLinked',
  photo: 'usePhoto',
  wire: 'useWire',
};

const timesKeys: Record<UseKind, PluralKey> = {
  quoted: 'quotedTimes',
  paraphrased: 'paraphrasedTimes',
  named: 'namedTimes',
  linked: 'linkedTimes',
  photo: 'photoTimes',
  wire: 'wireTimes',
};

type OutletInput = { outlet: OutletCitation; analysis: Analysis; places: readonly string[]; i18n: I18n };

function toOutletView({ outlet, analysis, places, i18n }: OutletInput): OutletView {
  const uses = outlet.uses.map((use) => toUseView({ use, analysis, places, i18n }));
  const counted = useKinds
    .map((kind) => ({ kind, count: uses.filter((use) => use.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return {
    id: outlet.id,
    name: outlet.name,
    initials: toInitials(outlet.name),
    about: aboutOutlet(outlet, i18n),
    known: outlet.known,
    own: outlet.own,
    uses,
    summary: counted.map(({ kind, count }) => i18n.plural(timesKeys[kind], count)).join(i18n.comma),
  };
}

const outletKindKeys: Record<string, MessageKey> = {
  agency: 'outletAgency',
  newspaper: 'outletNewspaper',
  magazine: 'outletMagazine',
  broadcaster: 'outletBroadcaster',
  online: 'outletOnline',
  local: 'outletLocal',
  trade: 'outletTrade',
  'state-run': 'outletStateRun',
  'fact-checker': 'outletFactChecker',
  'photo-agency': 'outletPhotoAgency',
};

function aboutOutlet({ kind, country, host }: OutletCitation, i18n: I18n): string {
  const key = kind === null ? undefined : outletKindKeys[kind];
  const land = country === null ? null : nameCountry(country, i18n.lang);
  return [key ? i18n.t(key) : null, land].filter((part) => part !== null).join(i18n.comma) || (host ?? '');
}

function nameCountry(code: string, lang: string): string | null {
  try {
    return new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }).of(code) ?? null;
  } catch {
    return null;
  }
}

const smallWords = new Set([
  'the',
  'of',
  'and',
  'for',
  'le',
  'la',
  'les',
  'el',
  'die',
  'der',
  'das',
  'il',
  'de',
]);

/** At most three letters: "New York Times" → NYT, "Politico" → P, "AP" stays. */
export function toInitials(name: string): string {
  if (/^\p{Lu}{2,4}$/u.test(name)) return name.slice(0, 3);
  const words = name.split(/[\s\-–]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const large = words.filter((word) => !smallWords.has(word.toLowerCase()));
  return (large.length > 0 ? large : words)
    .slice(0, 3)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
}

type UseInput = { use: OutletUse; analysis: Analysis; places: readonly string[]; i18n: I18n };

function toUseView({ use, analysis, places, i18n }: UseInput): UseView {
  const span = sentenceAround(use, analysis);
  const cue = cueWords(use, analysis);
  return {
    kind: use.kind,
    kindWords: i18n.t(useKeys[use.kind]),
    how: cue ?? i18n.t(useKeys[use.kind]),
    place: placeOf(use, analysis.article, places),
    words: analysis.article.text.slice(span.start, span.end),
    span: { start: use.start, end: use.end },
    url: use.url ?? null,
  };
}

const placeOf = ({ start }: Span, { blocks }: Article, places: readonly string[]): string =>
  places[blocks.findIndex((block) => block.start <= start && start < block.end)] ?? '';

/** The words to show for a place: its sentence, or its block where no sentence holds it (captions, credits). */
function sentenceAround({ start, end }: Span, { sentences, article }: Analysis): Span {
  const holds = (span: Span) => span.start <= start && end <= span.end;
  return sentences.find(holds) ?? article.blocks.find(holds) ?? { start, end };
}

function cueWords(use: OutletUse, { attributions, article }: Analysis): string | null {
  const attribution = use.attribution === undefined ? undefined : attributions[use.attribution];
  if (!attribution) return null;
  return attribution.cue.map(([start, end]) => article.text.slice(start, end)).join(' … ') || null;
}

export type SourceGroupView = {
  kind: 'persons' | 'documents' | 'anonymous' | 'institutions';
  title: string;
  entries: { name: string; role: string | null; times: string; spans: Span[] }[];
};

export function toSourceGroups(analysis: Analysis, i18n: I18n): SourceGroupView[] {
  const { persons, documents, anonymous, institutions } = analysis.sources;
  const group = (kind: SourceGroupView['kind'], title: MessageKey, entries: readonly SourceEntry[]) => ({
    kind,
    title: i18n.t(title),
    entries: entries.map((entry) => ({
      name: entry.name,
      role: entry.role,
      times: i18n.plural('citedTimes', entry.attributions.length),
      spans: entry.attributions.flatMap((index) => attributionSpan(index, analysis)),
    })),
  });
  return [
    group('persons', 'sourcePersons', persons),
    group('documents', 'sourceDocuments', documents),
    group('anonymous', 'sourceUnnamed', anonymous),
    group('institutions', 'sourceInstitutions', institutions),
  ];
}

/** The sentence where the attribution's cue or content begins. */
function attributionSpan(index: number, analysis: Analysis): Span[] {
  const attribution = analysis.attributions[index];
  const piece = attribution?.cue[0] ?? attribution?.source[0] ?? attribution?.content[0];
  return piece ? [sentenceAround({ start: piece[0], end: piece[1] }, analysis)] : [];
}
