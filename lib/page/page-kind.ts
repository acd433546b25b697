// What was read from a page → what kind of page it is, by structure alone. In doubt it is an article: refusing a real one is
// the worse mistake.
import type { MetadataCandidate, PageKind } from '../core/model/article.ts';
import type { JudgedRun } from './choose-blocks.ts';
import type { PageTree } from './page-tree.ts';
import { linkShare, type Run } from './runs.ts';

export type ReadPage = {
  url: string;
  tree: PageTree;
  runs: readonly Run[];
  judged: readonly JudgedRun[];
  candidates: readonly MetadataCandidate[];
  /** Types of all things in the page's JSON-LD. */
  types: readonly string[];
};

/** Characters of body text. Shorter items exist ("flash" news of one sentence), but they say that they are articles. */
const SHORT_BODY = 250;
const SHORTEST_BODY = 60;
const LONG_PARAGRAPH = 200;
/** Headings that are links to other pages: a list of stories has many, an article with a "most read" box some. */
const MANY_TEASERS = 12;

export function findPageKind(page: ReadPage): PageKind {
  const body = page.judged.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'list-item' || kind === 'quote',
  );
  const length = body.reduce((sum, { run }) => sum + run.text.length, 0);
  const isStated = statesArticle(page);
  if (page.tree.body.textLength === 0) return 'empty';
  if (isStated && length >= (isVideo(page) ? SHORT_BODY : SHORTEST_BODY)) return 'article';
  if (isStated && isPhotoStory(page)) return 'article';
  if (length < SHORT_BODY && hasPassword(page.tree)) return 'login-wall';
  if (length < SHORT_BODY && isVideo(page)) return 'video';

  const longest = Math.max(0, ...body.map(({ run }) => (linkShare(run) < 0.3 ? run.text.length : 0)));
  const running = body.filter(({ run }) => run.text.length >= LONG_PARAGRAPH && linkShare(run) < 0.3).length;
  const teasers = page.runs.filter((run) => isTeaser(run)).length;
  if (isRoot(page.url) && teasers >= MANY_TEASERS / 2 && running < 6) return 'front-page';
  if ((statesList(page) || teasers >= MANY_TEASERS) && running < 3) return 'listing';
  if (length === 0) return isVideo(page) ? 'video' : 'other';
  if (longest < 80 && length < SHORT_BODY) return 'other';
  return 'article';
}

/** A row of pictures tells the story in its captions. What the page's data do not date may be a gallery of teasers. */
function isPhotoStory({ judged, candidates }: ReadPage): boolean {
  const isDated = candidates.some(({ field, origin }) => field === 'published' && origin === 'json-ld');
  const told = judged.filter(({ kind }) => kind === 'caption' || kind === 'standfirst');
  return isDated && told.reduce((sum, { run }) => sum + run.text.length, 0) >= SHORT_BODY / 2;
}

function statesArticle({ candidates, types }: ReadPage): boolean {
  const stated = [...types, ...candidates.filter(({ field }) => field === 'type').map(({ value }) => value)];
  return stated.some((type) => /article|blogposting|report$/i.test(type));
}

const statesList = ({ types, candidates }: ReadPage): boolean =>
  types.some((type) => /^(?:CollectionPage|SearchResultsPage|ItemList|Blog)$/i.test(type)) &&
  !candidates.some(({ field, origin }) => field === 'published' && origin === 'json-ld');

const isVideo = ({ types, candidates, tree }: ReadPage): boolean =>
  candidates.some(({ field, value }) => field === 'type' && /^video/i.test(value)) ||
  (types.includes('VideoObject') && tree.elements.some(({ tag }) => tag === 'video'));

const hasPassword = ({ elements }: PageTree): boolean =>
  elements.some(({ tag, element }) => tag === 'input' && element.getAttribute('type') === 'password');

/** "/", "/en/", "/index.html": where a site begins. */
function isRoot(url: string): boolean {
  const path = /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
  return /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i.test(path);
}

function isTeaser(run: Run): boolean {
  if (run.text.length < 15 || linkShare(run) < 0.8) return false;
  return /^h[1-6]$/.test(run.host.tag) || /^h[2-6]$/.test(run.host.parent?.tag ?? '');
}
