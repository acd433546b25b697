// What a reader sees around the headline → candidates: byline, date lines, <time> elements, agency line.
import type { MetadataCandidate } from '../../core/model/article.ts';
import { readAttribute } from '../dom-access.ts';
import type { PageElement } from '../page-tree.ts';
import type { Run } from '../runs.ts';
import type { Surroundings } from '../surroundings.ts';
import { candidate } from './candidate.ts';

/** Runs this far from the headline or the first paragraph count as beside it. */
const NEAR = 14;
const MOST_TIMES = 40;

export type VisiblePage = {
  runs: readonly Run[];
  around: readonly Surroundings[];
  elements: readonly PageElement[];
  headline: Run | null;
  /** Order of the first and last run of the article's text. */
  first: number;
  last: number;
};

export function readVisible(page: VisiblePage): MetadataCandidate[] {
  return [...readTimes(page), ...readBylines(page), ...readDateLines(page)];
}

const placeOf = (order: number, { headline, first, last }: VisiblePage): string => {
  const start = headline ? Math.min(headline.order, first) : first;
  if (order >= start - NEAR && order <= Math.max(headline ? headline.order + NEAR : 0, first + 3))
    return 'near-headline';
  if (order > start && order <= last) return 'in-article';
  return order > last && order <= last + NEAR ? 'after-article' : 'elsewhere';
};

const RELATED = new Set(['related', 'comments', 'navigation', 'advertisement', 'footer']);
const MODIFIED =
  /updat|modif|aktualisi|mis-?a-?jour|actualiz|aggiorn|bijgewerkt|uppdater|oppdater|opdater|changed|edited|revis/i;

function readTimes(page: VisiblePage): MetadataCandidate[] {
  const orderOf = new Map<number, number>();
  for (const run of page.runs) {
    for (const piece of run.pieces) if (piece) orderOf.set(piece.parent.index, run.order);
  }
  const times = page.elements
    .filter(({ tag }) => tag === 'time' || tag === 'relative-time')
    .slice(0, MOST_TIMES);
  return times.flatMap((time) => {
    const part = page.around[time.index]?.part;
    if (part && RELATED.has(part)) return [];
    const order = orderOf.get(time.index) ?? nearestOrder(time, orderOf);
    const place = order === null ? 'elsewhere' : placeOf(order, page);
    const words = `${time.words} ${time.parent?.words ?? ''} ${readAttribute(time.element, 'itemprop') ?? ''} ${labelBefore(time)}`;
    const field = MODIFIED.test(words) ? 'modified' : 'published';
    const stated = readAttribute(time.element, 'datetime') ?? readAttribute(time.element, 'content');
    const text = time.element.textContent;
    return [
      ...candidate(field, stated, 'time-element', place),
      ...(stated === text ? [] : candidate(field, text, 'text', `time ${place}`)),
    ];
  });
}

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

/** Short lines with a number, nearest to the headline first: the core reads the dates in them, in the page's language. */
function readDateLines(page: VisiblePage): MetadataCandidate[] {
  const found = page.runs.flatMap((run) => {
    if (run.text.length > 160 || !/\p{N}/u.test(run.text)) return [];
    const part = page.around[run.host.index]?.part;
    const place = placeOf(run.order, page);
    const isCalled = DATE_WORDS.test(run.host.words) || DATE_WORDS.test(run.host.parent?.words ?? '');
    if ((part && RELATED.has(part)) || (place === 'elsewhere' && !isCalled)) return [];
    if (place === 'in-article' && (run.text.length > 60 || !isCalled)) return [];
    const made = candidate('published', run.text, 'text', `${isCalled ? 'date-line' : 'line'} ${place}`);
    return [{ distance: distanceFrom(run, page), made }];
  });
  return found.sort((one, other) => one.distance - other.distance).flatMap(({ made }) => made);
}

/** What stands above the headline is more often another story's. */
function distanceFrom({ order }: Run, { headline, first }: VisiblePage): number {
  const distance = order - (headline?.order ?? first);
  return distance < 0 ? -2 * distance : distance;
}

const AUTHOR_WORDS =
  /(?:^|[-_\s])(?:by-?lines?|authors?|author-?names?|autor(?:en|es|e|in)?|auteurs?|autore|autori|redacteur|writers?|reporter|journalist|forfatter|skribent|fn|contributor|c-?author|signature|firma|signatur|verfasser|kirjoittaja|avtor)(?:$|[-_\s])|[a-z](?:Byline|Author|Autor)|(?:byline|author|autor)[A-Z_-]/;
/** After the start or a separating sign: "10 May 2023 | 14:07 | By Jane Doe". */
const OPENING =
  /^(?:(?:written |words |story |text |reported |posted )?by|von|par|por|di|door|av|af|od|przez|yazan|автор|text|texte|texto|testo|tekst|tekst og|reporter)\s*:?\s+\p{Lu}/u;

function readBylines(page: VisiblePage): MetadataCandidate[] {
  const found: MetadataCandidate[] = [];
  const seen = new Set<PageElement>();
  for (const run of page.runs) {
    const part = page.around[run.host.index]?.part;
    if (part === 'comments' || part === 'related' || part === 'advertisement' || run.text.length > 300)
      continue;
    const place = placeOf(run.order, page);
    for (const piece of run.pieces) {
      const link = piece && linkOrSelf(piece.parent);
      if (!link || seen.has(link)) continue;
      seen.add(link);
      if (/\bauthor\b/.test(readAttribute(link.element, 'rel') ?? '')) {
        found.push(...candidate('author', link.element.textContent, 'byline', `rel ${place}`));
      }
    }
    const named = ancestorCalled(run.host, run.pieces[0]?.parent ?? run.host);
    if (named) found.push(...candidate('author', pieceByPiece(run), 'byline', `class ${place}`));
    else if (place === 'near-headline' && run.text.length < 120 && OPENING.test(run.text)) {
      found.push(...candidate('author', pieceByPiece(run), 'byline', `line ${place}`));
    }
  }
  return found.slice(0, 40);
}

/** Names in elements of their own stand side by side without a comma: "<a>Jane Doe</a><a>John Roe</a><span>10 May</span>". */
const pieceByPiece = ({ pieces }: Run): string =>
  pieces
    .map((piece) => piece?.data.trim() ?? '')
    .filter(Boolean)
    .join(' ; ');

function linkOrSelf(element: PageElement): PageElement {
  for (let at: PageElement | null = element, steps = 0; at && steps < 4; at = at.parent, steps++)
    if (at.tag === 'a') return at;
  return element;
}

function ancestorCalled(host: PageElement, inner: PageElement): boolean {
  if (AUTHOR_WORDS.test(inner.words)) return true;
  for (let at: PageElement | null = host, steps = 0; at && steps < 3; at = at.parent, steps++) {
    if (AUTHOR_WORDS.test(at.words) && at.textLength < 300) return true;
  }
  return false;
}
