// Live document → ArticleSnapshot, and the map from its text back to the page.
import type { ArticleSnapshot, MetadataCandidate } from '../core/model/article.ts';
import { chooseBlocks, heldLengths, type JudgedRun } from './choose-blocks.ts';
import { readOwn } from './dom-access.ts';
import { findHeadline, findSiteName } from './headline.ts';
import { isolate } from './isolate.ts';
import { toLetters } from './letters.ts';
import { type CheckTime, createCheckTime, unlimitedTime } from './limits.ts';
import { readBylines } from './metadata/bylines.ts';
import { candidate } from './metadata/candidate.ts';
import { readMetadata, type StatedMetadata } from './metadata/index.ts';
import { readVisibleDates } from './metadata/visible-dates.ts';
import { findPageKind } from './page-kind.ts';
import { type PageTree, readPageTree, type ShadowRootOf } from './page-tree.ts';
import { findPaywall } from './paywall.ts';
import { forget } from './remember.ts';
import { findRuns, type Run } from './runs.ts';
import { type Surroundings, surround } from './surroundings.ts';
import { assembleText, type ChosenBlock, type TextMap } from './text-map.ts';
import { toHtml } from './to-html.ts';

export type { TextMap } from './text-map.ts';
export type Capture = { snapshot: ArticleSnapshot; map: TextMap };
export type CaptureOptions = {
  shadowRootOf?: ShadowRootOf;
  /** Milliseconds of a clock that only goes forward; without it there is no limit in time. */
  now?: () => number;
};

/** Reads the page. Never changes it. Throws PageTooLarge or PageTooSlow beyond the limits of `limits.ts`. */
export function captureArticle(document: Document, url: string, options: CaptureOptions = {}): Capture {
  try {
    return capture(document, url, options);
  } finally {
    forget();
  }
}

function capture(document: Document, url: string, { shadowRootOf, now }: CaptureOptions): Capture {
  const checkTime = now ? createCheckTime(now) : unlimitedTime;
  const tree = readPageTree(document, { ...(shadowRootOf ? { shadowRootOf } : {}), checkTime });
  const lang = readOwn(document, 'documentElement')?.getAttribute('lang') || null;
  if (!tree || tree.body.textLength === 0) return emptyCapture(url, lang);
  const page = judgePage({ document, tree, url, checkTime });
  const { stated, judged } = page;
  const base = baseOf(document, url);
  const chosen = toBlocks(page.headline, judged, withoutSite(stated.title));
  const { text, blocks, links, map } = assembleText(chosen, base);
  const shared = { tree, judged, candidates: stated.candidates };
  const snapshot: ArticleSnapshot = {
    url,
    pageKind: findPageKind({ ...shared, url, runs: page.runs, types: stated.jsonLd.types }),
    lang,
    text,
    blocks,
    links,
    metadata: metadataOf(page),
    paywall: findPaywall({ ...shared, around: page.around, statedBody: stated.jsonLd.body }),
    html: toHtml(chosen, base),
  };
  return { snapshot, map };
}

const emptyCapture = (url: string, lang: string | null): Capture => ({
  snapshot: {
    url,
    pageKind: 'empty',
    lang,
    text: '',
    blocks: [],
    links: [],
    metadata: [],
    paywall: null,
    html: null,
  },
  map: { nodes: [] },
});

type JudgedPage = {
  tree: PageTree;
  stated: StatedMetadata;
  around: Surroundings[];
  runs: Run[];
  headline: Run | null;
  judged: JudgedRun[];
};

type LivePage = { document: Document; tree: PageTree; url: string; checkTime: CheckTime };

function judgePage({ document, tree, url, checkTime }: LivePage): JudgedPage {
  const stated = readMetadata(document, tree, url);
  const titles = statedTitles(stated.candidates);
  const headlines = statedHeadlines(stated.candidates);
  const kept = isolate({ document, tree, title: stated.title, checkTime });
  const held = heldLengths(tree, kept);
  const around = surround(tree, held);
  const runs = findRuns(tree);
  const headline = findHeadline({ runs, titles, headlines, kept, total: held[0] ?? 0, checkTime });
  const judged = chooseBlocks({
    tree,
    runs,
    around,
    kept,
    headline,
    description: stated.description,
    titles: new Set(titles),
    host: hostOf(url),
    jsonLdBody: stated.jsonLd.body,
    checkTime,
  });
  return { tree, stated, around, runs, headline, judged };
}

/** Each is compared with every heading. */
const MOST_TITLES = 20;

const statedTitles = (candidates: readonly MetadataCandidate[]): string[] =>
  [
    ...new Set(candidates.filter(({ field }) => field === 'title').map(({ value }) => toLetters(value))),
  ].slice(0, MOST_TITLES);

const statedHeadlines = (candidates: readonly MetadataCandidate[]): string[] =>
  statedTitles(candidates.filter(({ detail }) => detail === 'Article.headline'));

function metadataOf({ tree, stated, around, runs, headline, judged }: JudgedPage): MetadataCandidate[] {
  const visible = {
    runs,
    around,
    elements: tree.elements,
    headline,
    first: judged.find(({ kind }) => kind === 'paragraph')?.run.order ?? Number.POSITIVE_INFINITY,
    last: judged.findLast(({ kind }) => kind === 'paragraph')?.run.order ?? -1,
  };
  return [
    ...stated.candidates,
    ...(headline ? candidate('title', headline.text, 'heading') : []),
    ...candidate('siteName', findSiteName(runs, statedHeadlines(stated.candidates)), 'heading'),
    ...readVisibleDates(visible),
    ...readBylines(visible),
  ];
}

function toBlocks(headline: Run | null, judged: readonly JudgedRun[], title: string): ChosenBlock[] {
  const first: ChosenBlock = headline
    ? { kind: 'title', pieces: headline.pieces }
    : { kind: 'title', text: title };
  return [first, ...judged.map(({ run, kind }) => ({ kind, pieces: run.pieces }))];
}

/** Where no heading says the title, the stated one is shown, up to the first sign that parts it from section and site. */
const withoutSite = (title: string): string => /^.{12,}?(?=\s[|•·–—-]\s)/u.exec(title)?.[0] ?? title;

const hostOf = (url: string): string => /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? '';

function baseOf(document: Document, url: string): string {
  // Not the element's: the command line knows only the document's.
  const { baseURI } = document;
  const base: unknown = typeof baseURI === 'string' ? baseURI : readOwn(document, 'documentElement')?.baseURI;
  return typeof base === 'string' && base.startsWith('http') ? base : url;
}
