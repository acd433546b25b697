// Stated and visible dates → when the article was published and last changed.
import type { MetadataCandidate, MetadataOrigin } from '../model/article.ts';
import { findDates, type PageDate } from './parse-date.ts';
import { parseUrlDate } from './url-date.ts';

type Dated = PageDate & { origin: MetadataOrigin };
export type ChosenDates = { published: Dated | null; modified: Dated | null };

type Trust = (candidate: MetadataCandidate) => boolean;
const detail = (pattern: RegExp) => (candidate: MetadataCandidate) => pattern.test(candidate.detail ?? '');
const from = (origin: MetadataOrigin, pattern?: RegExp): Trust => {
  const matches = pattern ? detail(pattern) : () => true;
  return (candidate) => candidate.origin === origin && matches(candidate);
};

/** Where the day of publication is looked for, most trusted first. "url" stands for the address itself. */
const PUBLISHED: (Trust | 'url')[] = [
  from('json-ld', /^Article\.datePublished/),
  from('open-graph', /published/),
  from('microdata', /datePublished/),
  from('json-ld', /^WebPage\.datePublished/),
  from('time-element', /near-headline/),
  from('meta'),
  from('open-graph'),
  from('text', /^(?:date-line|time) near-headline/),
  'url',
  from('text', /^line near-headline/),
  from('json-ld'),
  from('microdata'),
  from('time-element', /in-article|after-article/),
  from('text', /^date-line (?:in|after)-article/),
  from('text', /^line after-article/),
  from('time-element'),
  from('text', /^date-line/),
];

export function chooseDates(
  candidates: readonly MetadataCandidate[],
  url: string,
  lang: string | null,
): ChosenDates {
  const published = candidates.filter(({ field }) => field === 'published');
  const modified = firstDate(
    candidates.filter(({ field }) => field === 'modified'),
    lang,
  );
  return { published: choosePublished(published, modified, url, lang) ?? modified, modified };
}

function choosePublished(
  candidates: readonly MetadataCandidate[],
  modified: Dated | null,
  url: string,
  lang: string | null,
): Dated | null {
  let fallback: Dated | null = null;
  for (const trust of PUBLISHED) {
    const found = trust === 'url' ? urlDate(url) : firstDate(candidates.filter(trust), lang);
    if (!found) continue;
    // A day after the last change is the day of something else: of a teaser, or of today's page.
    if (!modified || found.day <= modified.day) return found;
    fallback ??= found;
  }
  return fallback;
}

function urlDate(url: string): Dated | null {
  const day = parseUrlDate(url);
  return day === null ? null : { value: day, day, start: 0, end: 0, origin: 'url' };
}

const CHANGED =
  /updat|modif|aktualis|geändert|mis à jour|màj|maj\b|actualiz|atualiz|aggiorn|bijgewerkt|gewijzigd|uppdater|oppdater|opdater|päivitetty|aktualiz|обновл|оновлен|güncelle|更新|수정|تحديث|עודכן/i;

function firstDate(candidates: readonly MetadataCandidate[], lang: string | null): Dated | null {
  for (const { value, origin } of candidates) {
    const dates = findDates(value, lang);
    // "Updated 5 May 2020 · Published 4 May 2020": the date behind the word for a change is not the first choice.
    const chosen =
      dates.find((date) => !CHANGED.test(value.slice(Math.max(0, date.start - 25), date.start))) ?? dates[0];
    if (chosen) return { ...chosen, origin };
  }
  return null;
}
