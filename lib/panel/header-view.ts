// An analysis → the words of the panel's header and of the line of counts below it.
import type { Analysis } from '../core/model/analysis.ts';
import type { Article, MetadataOrigin } from '../core/model/article.ts';
import type { I18n, MessageKey } from '../i18n/i18n.ts';
import type { ClaimView } from './claim-view.ts';

export type DatedFact = { label: string; value: string; detail: string; origin: string };

export type HeaderView = {
  outlet: string;
  title: string;
  authors: string;
  reading: string;
  words: string;
  published: DatedFact | null;
  modified: DatedFact | null;
  /** Things the reader should know before relying on the list: part of the text only, a language known in part. */
  cautions: string[];
};

/** Adults read about this many words of running text a minute (Brysbaert 2019, silent reading of English non-fiction: 238). */
const WORDS_A_MINUTE = 238;
/** Characters a minute for scripts without spaces (Trauzettel-Klosinski 2012: Japanese 357, Chinese 255; the mean). */
const CHARACTERS_A_MINUTE = 306;

export function toHeaderView({ article, coverage }: Analysis, i18n: I18n): HeaderView {
  const length = measureText(bodyText(article));
  return {
    outlet: article.siteName ?? hostOf(article.canonicalUrl) ?? i18n.t('noOutlet'),
    title: article.title ?? i18n.t('noTitle'),
    authors: article.authors.length > 0 ? i18n.list(article.authors) : i18n.t('noAuthor'),
    reading: i18n.plural('minutesRead', length.minutes),
    words: i18n.plural('wordCount', length.words),
    published: toDatedFact('publishedAt', article, i18n),
    modified: article.modifiedAt === article.publishedAt ? null : toDatedFact('modifiedAt', article, i18n),
    cautions: toCautions(article, coverage, i18n),
  };
}

const bodyText = ({ text, blocks }: Article): string =>
  blocks
    .filter(({ kind }) => kind !== 'caption' && kind !== 'credit' && kind !== 'note' && kind !== 'title')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

/** Words and minutes; at least one minute where there is any text. */
export function measureText(text: string): { words: number; minutes: number } {
  const unspaced = text.match(/[\p{scx=Hira}\p{scx=Kana}\p{scx=Han}\p{scx=Thai}]/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
  const minutes = unspaced > words ? unspaced / CHARACTERS_A_MINUTE : words / WORDS_A_MINUTE;
  return { words, minutes: text.trim() === '' ? 0 : Math.max(1, Math.round(minutes)) };
}

export function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}

const originKeys: Record<MetadataOrigin, MessageKey> = {
  'json-ld': 'originPageData',
  microdata: 'originPageData',
  'open-graph': 'originPageData',
  meta: 'originPageData',
  'html-attribute': 'originPageData',
  'time-element': 'originPageText',
  byline: 'originPageText',
  dateline: 'originPageText',
  heading: 'originPageText',
  'document-title': 'originPageText',
  text: 'originPageText',
  'link-rel': 'originAddress',
  url: 'originAddress',
  given: 'originGiven',
};

function toDatedFact(field: 'publishedAt' | 'modifiedAt', article: Article, i18n: I18n): DatedFact | null {
  const value = article[field];
  if (value === null) return null;
  const origin = article.origins[field];
  return {
    label: i18n.t(field === 'publishedAt' ? 'published' : 'updated'),
    value: i18n.dates.format(value, 'day'),
    detail: value,
    origin: origin ? i18n.t(originKeys[origin]) : '',
  };
}

function toCautions(
  { paywall, lang, correction }: Article,
  coverage: Analysis['coverage'],
  i18n: I18n,
): string[] {
  const cautions: string[] = [];
  if (paywall) {
    const inAll = paywall.wordsInAll;
    cautions.push(
      inAll === null
        ? i18n.t('paywallPart')
        : i18n.t('paywallOf', { words: paywall.wordsOnPage, all: inAll }),
    );
  }
  if (correction !== null) cautions.push(i18n.t('correctionNote', { text: correction }));
  if (coverage.attribution !== 'full' || coverage.times !== 'full') {
    const language = nameLanguage(lang, i18n.lang) ?? i18n.t('thisLanguage');
    cautions.push(i18n.t(coverageKey(coverage), { language }));
  }
  return cautions;
}

function coverageKey({ times, attribution }: Analysis['coverage']): MessageKey {
  if (attribution === 'minimal') return times === 'minimal' ? 'coverageShapes' : 'coverageDates';
  return times === 'full' ? 'coverageSpeakers' : 'coverageBasic';
}

/** "de" → "German", in the language of the interface; null for tags that no one knows. */
export function nameLanguage(tag: string | null, lang: string): string | null {
  if (tag === null) return null;
  try {
    return (
      new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(tag.split('-')[0] ?? tag) ??
      null
    );
  } catch {
    return null;
  }
}

/** One item of the counts line: the number stands out, the words follow. */
export type CountView = { key: string; parts: { text: string; strong: boolean }[] };

export function toCounts(
  { outlets, sources }: Analysis,
  claims: readonly ClaimView[],
  related: number | null,
  i18n: I18n,
): CountView[] {
  const dated = claims.filter(({ date }) => date !== null);
  const used = outlets.filter(({ own, uses }) => !own && uses.length > 0);
  const photo = used.filter(({ uses }) => uses.some(({ kind }) => kind === 'photo')).length;
  const span = toSpanWords(dated, i18n);
  const counts = [
    toCount('datedClaims', dated.length, i18n, span),
    toCount('outletCount', used.length, i18n, photo > 0 ? i18n.t('byPhoto', { count: photo }) : null),
  ];
  const others = sources.persons.length + sources.institutions.length + sources.documents.length;
  const unnamed = sources.anonymous.length;
  // Unnamed sources say more about an article than the number of all, so they take their place in the short line.
  counts.push(toCount(unnamed > 0 ? 'unnamedCount' : 'sourceCount', unnamed || others, i18n, null));
  if (related !== null && related > 0) counts.push(toCount('relatedCount', related, i18n, null));
  return counts;
}

type CountKey = 'datedClaims' | 'outletCount' | 'unnamedCount' | 'sourceCount' | 'relatedCount';

function toCount(key: CountKey, count: number, i18n: I18n, detail: string | null): CountView {
  const parts = i18n
    .pluralParts(key, count)
    .map((part) =>
      'slot' in part ? { text: i18n.number(count), strong: true } : { text: part.text, strong: false },
    );
  if (detail !== null) parts.push({ text: `${i18n.comma}${detail}`, strong: false });
  return { key, parts };
}

/** "2019 – Apr 2023": from the first day to the last, each no finer than it is known, the whole in years when it is long. */
export function toSpanWords(claims: readonly ClaimView[], i18n: I18n): string | null {
  const dates = claims.flatMap(({ date }) =>
    date?.from && date.until ? [toEnds(date.from, date.until)] : [],
  );
  let [first, last] = [dates[0], dates[0]];
  if (first === undefined || last === undefined) return null;
  for (const date of dates) {
    if (date.from < first.from) first = date;
    if (date.until > last.until) last = date;
  }
  const [from, until] = [first.from, last.until];
  const isLong = Number(until.slice(0, 4)) - Number(from.slice(0, 4)) > 3;
  const [before, after] = [isLong || first.isYear, isLong || last.isYear];
  if (before === after) return i18n.dates.range(from, until, before ? 'year' : 'month');
  return `${i18n.dates.format(from, before ? 'year' : 'month')} – ${i18n.dates.format(until, after ? 'year' : 'month')}`;
}

/** `isYear`: the date covers whole years, so that a month would say more than is known. */
const toEnds = (from: string, until: string) => ({
  from,
  until,
  isYear: from.endsWith('-01-01') && until.endsWith('-12-31'),
});
