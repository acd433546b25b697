// Runs → the headline: the heading that says what the page's own metadata calls its title.
import { toLetters } from './letters.ts';
import type { CheckTime } from './limits.ts';
import type { PageElement, PageText } from './page-tree.ts';
import { remember } from './remember.ts';
import { linkAround, type Run } from './runs.ts';

const HEADLINE_WORDS =
  /(?:^|[-_\s])(?:headline|entry-title|post-title|article-title|story-title|page-title|titre|titulo|titolo|titel|title|artikel-titel|articletitle)(?:$|[-_\s])/i;

const isHeadlineWords = remember((words) => HEADLINE_WORDS.test(words));

export type HeadlineSearch = {
  runs: readonly Run[];
  /** Titles the page states, as letters. */
  titles: readonly string[];
  /** Those of them that the page's data call an article's headline. */
  headlines: readonly string[];
  kept: ReadonlySet<PageText>;
  /** Length of all kept text. */
  total: number;
  checkTime: CheckTime;
};

/** Of all runs: the heading nearest to a stated title, above or at the start of the text; else the only h1. */
export function findHeadline({
  runs,
  titles,
  headlines,
  kept,
  total,
  checkTime,
}: HeadlineSearch): Run | null {
  let best: { run: Run; score: number } | null = null;
  let before = 0;
  for (const run of runs) {
    checkTime();
    if (run.pieces.some((piece) => piece && kept.has(piece))) before += run.text.length;
    if (isSiteName(run, headlines)) continue;
    const level = headingLevel(run);
    const found = level === null ? scorePlain(run, titles) : scoreHeading(run, level, titles);
    const score = found - (before > total / 2 ? 3 : before > 600 ? 1 : 0);
    if (score > (best?.score ?? 0)) best = { run, score };
  }
  return best?.run ?? null;
}

/** The front page's address, also in an archive's copy ("/web/2016/http://harbour.example/"). */
const HOME =
  /^(?:(?:https?:\/\/[^/]{1,80})?\/web\/[^/]{1,30}\/(?=http))?(?:https?:)?(?:\/\/[^/?#]+)?\/?(?:index\.\w+)?$/i;

/** Headings that lead to the front page: they say the site's name, never the headline. */
export const findSiteName = (runs: readonly Run[], headlines: readonly string[]): string | null =>
  runs.find((run) => headingLevel(run) !== null && isSiteName(run, headlines))?.text ?? null;

/** A link to the front page; not the headline that such a link runs over because it was never closed. */
const isSiteName = (run: Run, headlines: readonly string[]): boolean =>
  isHomeLink(run) && !headlines.includes(toLetters(run.text));

function isHomeLink(run: Run): boolean {
  if (run.linkLength < run.text.length / 2) return false;
  const text = run.pieces.find((piece) => piece?.data.trim());
  const link = text ? linkAround(text) : null;
  // A link that was never closed runs on over the whole page.
  const href = link && link.textLength <= run.text.length + 40 ? link.element.getAttribute('href') : null;
  return Boolean(href) && HOME.test(href ?? '');
}

/** 1–6, 7 for an element that is only called a title, null for no heading at all. */
function headingLevel(run: Run): number | null {
  for (let at: PageElement | null = run.host, steps = 0; at && steps < 3; at = at.parent, steps++) {
    const level = /^h([1-6])$/.exec(at.tag)?.[1];
    if (level) return Number(level);
  }
  const { words, element } = run.host;
  if (run.text.length > 200) return null;
  return isHeadlineWords(words) || /\bheadline\b/.test(element.getAttribute('itemprop') ?? '') ? 7 : null;
}

/** Old pages write the headline in bold and the date behind it: a line that begins with a stated title and soon ends. */
function scorePlain(run: Run, titles: readonly string[]): number {
  if (run.text.length > 250 || run.linkLength > run.text.length / 2) return 0;
  const words = toLetters(run.text);
  const isTitle = titles.some(
    (title) => title.length > 12 && words.startsWith(title) && words.length < title.length + 30,
  );
  const isStart = words.length > 20 && titles.some((title) => title.startsWith(words));
  return isTitle || isStart ? 2 : 0;
}

function scoreHeading(run: Run, level: number, titles: readonly string[]): number {
  const words = toLetters(run.text);
  if (!words) return 0;
  const isLinked = run.linkLength > run.text.length / 2;
  let match = 0;
  for (const title of titles) {
    if (title === words) match = Math.max(match, 4);
    else if (words.length > 8 && (title.includes(words) || words.includes(title))) {
      match = Math.max(
        match,
        1 + 2 * (Math.min(title.length, words.length) / Math.max(title.length, words.length)),
      );
    } else match = Math.max(match, 3 * sharedShare(title, words) - 1);
  }
  const own = level === 1 ? 2.2 : level === 2 ? 0.8 : level === 7 ? 0.4 : 0.2;
  return match + own - (isLinked ? 1.5 : 0) - (match < 0.5 && level > 1 ? 2 : 0);
}

/** Share of the shorter one's three-letter pieces that the other has too. */
function sharedShare(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 12 || long.length > 400) return 0;
  let shared = 0;
  const pieces = short.length - 2;
  for (let at = 0; at < pieces; at++) if (long.includes(short.slice(at, at + 3))) shared++;
  return shared / pieces;
}
