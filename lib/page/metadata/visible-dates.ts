// Dates a reader sees around the headline → candidates: <time> elements and short lines with a date in them.
import type { MetadataCandidate } from '../../core/model/article.ts';
import { readAttribute } from '../dom-access.ts';
import type { PageElement } from '../page-tree.ts';
import { remember } from '../remember.ts';
import type { Run } from '../runs.ts';
import { candidate } from './candidate.ts';
import { isOthers, placeOf, type VisiblePage } from './place.ts';

const MOST_TIMES = 40;

/** Dates only: bylines are read by `bylines.ts`. */
export function readVisibleDates(page: VisiblePage): MetadataCandidate[] {
  return [...readTimes(page), ...readDateLines(page), ...readDateline(page)];
}

const MODIFIED =
  /updat|modif|aktualisi|mis-?a-?jour|actualiz|aggiorn|bijgewerkt|uppdater|oppdater|opdater|changed|edited|revis/i;

function readTimes(page: VisiblePage): MetadataCandidate[] {
  const orderOf = new Map<number, number>();
  for (const run of page.runs) {
    for (const piece of run.pieces) if (piece) orderOf.set(piece.parent.index, run.order);
  }
  const times = page.elements.filter(isTime).slice(0, MOST_TIMES);
  return times.flatMap((time) => {
    const order = orderOf.get(time.index) ?? nearestOrder(time, orderOf);
    const place = order === null ? 'elsewhere' : placeOf(order, page);
    if (isOthers(page.around[time.index]?.part, place)) return [];
    const words = `${time.words} ${time.parent?.words ?? ''} ${readAttribute(time.element, 'itemprop') ?? ''} ${labelBefore(time)}`;
    const field = MODIFIED.test(words) ? 'modified' : 'published';
    const stated = ['datetime', 'content', 'title']
      .map((name) => readAttribute(time.element, name))
      .find(Boolean);
    const text = time.element.textContent;
    return [
      ...candidate(field, stated, 'time-element', place),
      ...(stated === text ? [] : candidate(field, text, 'text', `time ${place}`)),
    ];
  });
}

const isMicroformatWords = remember((words) =>
  /(?:^|[\s-])(?:published|updated|dtstart)(?:$|\s)/.test(words),
);
/** <time>, and the microformats that came before it: <abbr class="published" title="2013-04-04T18:52:11+00:00">. */
const isTime = ({ tag, words, element }: PageElement): boolean =>
  tag === 'time' ||
  tag === 'relative-time' ||
  (isMicroformatWords(words) && /^\d{4}-\d\d/.test(readAttribute(element, 'title') ?? ''));

function nearestOrder(time: PageElement, orderOf: ReadonlyMap<number, number>): number | null {
  for (let index = time.index, steps = 0; index >= 0 && steps < 12; index--, steps++) {
    const order = orderOf.get(index);
    if (order !== undefined) return order;
  }
  return null;
}

/** The words just before a <time> in the same line: "Updated: <time>". */
function labelBefore(time: PageElement): string {
  const siblings = time.parent?.children ?? [];
  const before = siblings[siblings.indexOf(time) - 1];
  if (!before) return '';
  return before.kind === 'text' ? before.data.slice(-40) : (before.element.textContent ?? '').slice(-40);
}

const DATE_WORDS =
  /(?:^|[-_\s])(?:date|pub-?date|published|publish-date|timestamp|dateline|posted-on|entry-date|post-date|datum|fecha|data|dat|time|pubdate|article-date|publication-date|created|erstellt|veroeffentlicht)(?:$|[-_\s])|date$|Date/;

const isDateWords = remember((words) => DATE_WORDS.test(words));

const DATE_LABEL =
  /(?:^|\s)(?:published|posted|created|date|veröffentlicht|erstellt|erschienen|stand|datum|publié|paru|mis en ligne|publicado|publicada|fecha|data|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|offentliggjort|julkaistu|opublikowano|zveřejněno|közzétéve|publicat|опубликовано|дата|опубліковано|yayınlanma|tarih|công bố|投稿日|公開日|発表|发布|发表|入力|입력|등록|نشر)(?:$|[\s:])/iu;

/** "Published on 16 August 2023, length 64 minutes, licence …": such a line is about the article however long it is. */
const OPENS_WITH_LABEL =
  /^(?:published|posted|veröffentlicht|erschienen|publié|paru|mis en ligne|publicad[oa]|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|julkaistu|opublikowano|опубликовано|опубліковано)\P{L}/iu;

/** Short lines with a number, nearest to the headline first: the core reads the dates in them, in the page's language. */
function readDateLines(page: VisiblePage): MetadataCandidate[] {
  const found = page.runs.flatMap((run) => {
    if (run === page.headline) return [{ distance: 0, made: datesInHeading(run) }];
    const isLabelled = run.text.length < 300 && DATE_LABEL.test(run.text.slice(0, 40));
    if ((run.text.length > 160 && !isLabelled) || !/\p{N}/u.test(run.text)) return [];
    const part = page.around[run.host.index]?.part;
    const place = placeOf(run.order, page);
    const isCalled =
      isDateWords(run.host.words) || isDateWords(run.host.parent?.words ?? '') || DATE_LABEL.test(run.text);
    if (isOthers(part, place) || (place === 'elsewhere' && !isCalled)) return [];
    const isLong = run.text.length > 60 && !OPENS_WITH_LABEL.test(run.text);
    if (place === 'in-article' && (isLong || !isCalled)) return [];
    const made = candidate('published', run.text, 'text', `${isCalled ? 'date-line' : 'line'} ${place}`);
    return [{ distance: distanceFrom(run, page), made }];
  });
  return found.sort((one, other) => one.distance - other.distance).flatMap(({ made }) => made);
}

/** Templates put the day into the heading, in an element of its own. Its first words are the headline. */
const datesInHeading = ({ pieces }: Run): MetadataCandidate[] =>
  pieces.slice(1).flatMap((piece) => {
    const words = piece?.data.trim() ?? '';
    return /\p{N}/u.test(words) ? candidate('published', words, 'text', 'line near-headline') : [];
  });

/** How far below the beginning of the text a dateline is looked for: a byline or a summary may come first. */
const DATELINE_RUNS = 3;

/** The beginning of the text: press releases and agencies put place and day there. */
function readDateline({ runs, first }: VisiblePage): MetadataCandidate[] {
  const from = runs.findIndex(({ order }) => order >= first);
  if (from < 0) return [];
  return runs.slice(from, from + DATELINE_RUNS).flatMap(({ text }) => {
    const start = text.slice(0, 120);
    return /\p{N}/u.test(start) ? candidate('published', start, 'dateline') : [];
  });
}

/** What stands above the headline is more often another story's. */
function distanceFrom({ order }: Run, { headline, first }: VisiblePage): number {
  const distance = order - (headline?.order ?? first);
  return distance < 0 ? -2 * distance : distance;
}
