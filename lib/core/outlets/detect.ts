// Article → the outlets it uses, each with every place and kind of use; and speakers that are outlets.
import type { LanguagePack } from '../lang/pack.ts';
import type { Article } from '../model/article.ts';
import type { Attribution, Speaker } from '../model/attribution.ts';
import type { OutletCitation } from '../model/outlet.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Trace } from '../trace.ts';
import { findAnaphorUses } from './anaphors.ts';
import type { CitedOutlet } from './cited.ts';
import { collectCitations, type FoundUse } from './collect.ts';
import { type Credit, findCredits } from './credits.ts';
import { type CuePatterns, cuePatternsOf } from './cue-patterns.ts';
import { findNames } from './find-names.ts';
import { findLinkedOutlets, type LinkedOutlet } from './links.ts';
import { chooseMentions, type OutletMention } from './mentions.ts';
import { linkOutletSpeakers } from './outlet-speakers.ts';
import { findOwnOutlet } from './own.ts';
import { withReports } from './reported-by.ts';
import { findUnlisted } from './unlisted.ts';
import { useOf } from './uses.ts';
import { findWireCredits, type WireCredit } from './wire.ts';

export type OutletInput = {
  article: Article;
  sentences: readonly Sentence[];
  attributions: readonly Attribution[];
  speakers: readonly Speaker[];
  pack: LanguagePack | null;
  trace?: Trace;
};

export type DetectedOutlets = {
  outlets: OutletCitation[];
  attributions: Attribution[];
  speakers: Speaker[];
};

/**
 * `attributions`: those given, with the outlets that speak as speakers, and reports of outlets that they miss. `speakers`: those
 * given, in the same order, and behind them outlets that are new.
 */
export function detectOutlets(input: OutletInput): DetectedOutlets {
  const { article, sentences, trace } = input;
  const { text, blocks } = article;
  const { own, patterns, links, credits, wire, mentions } = readArticle(input);
  const attributions = withReports({ text, mentions, attributions: input.attributions, patterns });

  const useInput = { text, blocks, attributions, patterns };
  const anaphors = findAnaphorUses({ ...useInput, sentences, mentions });
  const found: FoundUse[] = [
    ...mentions.map((mention) => ({ outlet: mention.outlet, use: useOf(useInput, mention) })),
    ...anaphors,
    ...links.map(({ outlet, url, ...span }) => ({ outlet, use: { kind: 'linked' as const, ...span, url } })),
    ...credits.map(({ outlet, ...span }) => ({ outlet, use: { kind: 'photo' as const, ...span } })),
    ...wire.map(({ outlet, ...span }) => ({ outlet, use: { kind: 'wire' as const, ...span } })),
  ];
  for (const { outlet, use } of found) {
    trace?.({ stage: 'outlets', start: use.start, end: use.end, reason: `${outlet.id}: ${use.kind}` });
  }
  const places = [...mentions, ...anaphors].sort(inOrder);
  return {
    outlets: collectCitations(found, own),
    ...linkOutletSpeakers({ text, attributions, speakers: input.speakers, places }),
  };
}

type Reading = {
  own: CitedOutlet | null;
  patterns: CuePatterns | null;
  links: LinkedOutlet[];
  credits: Credit[];
  wire: WireCredit[];
  mentions: OutletMention[];
};

/** Credits and wire lines first: what they have taken is no mention in the running text. */
function readArticle({ article, sentences, attributions }: OutletInput): Reading {
  const { text, blocks } = article;
  const lang = article.lang?.toLowerCase().split(/[-_]/u)[0] ?? null;
  const patterns = cuePatternsOf(lang);
  const found = findOwnOutlet(article);
  const own = found?.own ?? null;
  const country = own?.country ?? null;
  const links = findLinkedOutlets(article, own);
  const { names, words } = findNames({ text, blocks, lang });
  const credits = findCredits({ text, blocks, names, country });
  const wire = findWireCredits({ article, sentences, names, country, patterns });
  const taken = new Set([...credits, ...wire].map(({ start }) => start));
  const left = names.filter(({ start, block }) => !taken.has(start) && blocks[block]?.kind !== 'credit');
  const shared = { text, blocks, sentences, attributions, links, country, lang };
  const listed = chooseMentions({ ...shared, names: left, words, own: found?.row ?? null, patterns });
  const read = [...names.filter(({ start }) => taken.has(start)), ...listed].sort(inOrder);
  const unlisted = patterns ? findUnlisted({ ...shared, words, patterns, taken: read, own }) : [];
  return { own, patterns, links, credits, wire, mentions: [...listed, ...unlisted].sort(inOrder) };
}

const inOrder = (a: Span, b: Span): number => a.start - b.start;
