// Live document → ArticleSnapshot, and the map from its text back to the page.
import type { ArticleSnapshot, MetadataCandidate } from '../core/model/article.ts';
import { chooseBlocks, heldLengths, type JudgedRun } from './choose-blocks.ts';
import { readOwn } from './dom-access.ts';
import { findHeadline } from './headline.ts';
import { isolate } from './isolate.ts';
import { toLetters } from './letters.ts';
import { readBylines } from './metadata/bylines.ts';
import { readMetadata } from './metadata/index.ts';
import { readVisibleDates } from './metadata/visible-dates.ts';
import { findPageKind } from './page-kind.ts';
import { readPageTree, type ShadowRootOf } from './page-tree.ts';
import { findPaywall } from './paywall.ts';
import { findRuns, type Run } from './runs.ts';
import { surround } from './surroundings.ts';
import { assembleText, type ChosenBlock, type TextMap } from './text-map.ts';

import { toHtml } from './to-html.ts';

export type { TextMap } from './text-map.ts';
export type Capture = { snapshot: ArticleSnapshot; map: TextMap };
export type CaptureOptions = { shadowRootOf?: ShadowRootOf };

/** Reads the page. Never changes it. Throws PageTooLarge beyond the limits of `limits.ts`. */
export function captureArticle(
  document: Document,
  url: string,
  { shadowRootOf }: CaptureOptions = {},
): Capture {
  const tree = readPageTree(document, shadowRootOf);
  const lang = readOwn(document, 'documentElement')?.getAttribute('lang') || null;
  const empty: ArticleSnapshot = {
    url,
    pageKind: 'empty',
    lang,
    text: '',
    blocks: [],
    links: [],
    metadata: [],
    paywall: null,
    html: null,
  };
  if (!tree || tree.body.textLength === 0) return { snapshot: empty, map: { nodes: [] } };

  const stated = readMetadata(document, tree, url);
  const kept = isolate(tree, document, stated.title);
  const around = surround(tree, heldLengths(tree, kept));
  const runs = findRuns(tree);
  const headline = findHeadline(runs, stated.candidates, kept, tree);
  const judged = chooseBlocks({
    tree,
    runs,
    around,
    kept,
    headline,
    description: stated.description,
    titles: new Set(
      stated.candidates.filter(({ field }) => field === 'title').map(({ value }) => toLetters(value)),
    ),
    host: hostOf(url),
    jsonLdBody: stated.jsonLd.body,
  });
  const base = baseOf(document, url);
  const chosen = toBlocks(headline, judged, withoutSite(stated.title));
  const { text, blocks, links, map } = assembleText(chosen, base);
  const visible = {
    runs,
    around,
    elements: tree.elements,
    headline,
    first: judged.find(({ kind }) => kind === 'paragraph')?.run.order ?? Number.POSITIVE_INFINITY,
    last: judged.findLast(({ kind }) => kind === 'paragraph')?.run.order ?? -1,
  };
  const metadata: MetadataCandidate[] = [
    ...stated.candidates,
    ...(headline ? [{ field: 'title' as const, value: headline.text, origin: 'heading' as const }] : []),
    ...readVisibleDates(visible),
    ...readBylines(visible),
  ];
  const pageKind = findPageKind({
    url,
    tree,
    runs,
    judged,
    candidates: stated.candidates,
    types: stated.jsonLd.types,
  });
  const paywall = findPaywall({
    judged,
    candidates: stated.candidates,
    tree,
    around,
    statedBody: stated.jsonLd.body,
  });
  const html = toHtml(chosen, base);
  return { snapshot: { ...empty, pageKind, text, blocks, links, metadata, paywall, html }, map };
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
  const { baseURI } = document;
  return baseURI?.startsWith('http') ? baseURI : url;
}
