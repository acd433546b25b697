// Article → the outlets it uses, each with every place and kind of use; and speakers that are outlets.
import type { LanguagePack } from '../lang/pack.ts';
import type { Article, Block } from '../model/article.ts';
import type { Attribution, Speaker } from '../model/attribution.ts';
import type { OutletCitation, OutletUse } from '../model/outlet.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Trace } from '../trace.ts';
import { type AnaphorUse, findAnaphorUses } from './anaphors.ts';
import type { CitedOutlet } from './cited.ts';
import { collectCitations, type FoundUse } from './collect.ts';
import { findCredits } from './credits.ts';
import { type CuePatterns, cuePatternsOf } from './cue-patterns.ts';
import { findNames } from './find-names.ts';
import { findLinkedOutlets, type LinkedOutlet } from './links.ts';
import { chooseMentions, type OutletMention } from './mentions.ts';
import { markOutletSpeakers } from './outlet-speakers.ts';
import { findOwnOutlet } from './own.ts';
import { findUnlisted } from './unlisted.ts';
import { useOf } from './uses.ts';
import { findWireCredits } from './wire.ts';

export type OutletInput = {
  article: Article;
  sentences: readonly Sentence[];
  attributions: readonly Attribution[];
  speakers: readonly Speaker[];
  pack: LanguagePack | null;
  trace?: Trace;
};

/** `speakers`: the same list in the same order, those that are outlets with kind "outlet" and their outletId. */
export function detectOutlets(input: OutletInput): { outlets: OutletCitation[]; speakers: Speaker[] } {
  const { article, attributions } = input;
  const { text, blocks } = article;
  const lang = article.lang?.toLowerCase().split(/[-_]/u)[0] ?? null;
  const patterns = cuePatternsOf(lang);
  const ownFound = findOwnOutlet(article);
  const own = ownFound?.own ?? null;
  const country = own?.country ?? null;
  const links = findLinkedOutlets(article, own);
  const { names, words } = findNames({ text, blocks, lang });

  const credits = findCredits({ text, blocks, names, country });
  const wire = findWireCredits({ article, sentences: input.sentences, names, country, patterns });
  const taken = new Set([...credits, ...wire].map(({ start }) => start));
  const inText = names.filter(({ start, block }) => !taken.has(start) && blocks[block]?.kind !== 'credit');
  const known = chooseMentions({
    ...input,
    text,
    blocks,
    names: inText,
    words,
    links,
    own: ownFound?.row ?? null,
    country,
    lang,
    patterns,
  });
  const spans = [...names.filter(({ start }) => taken.has(start)), ...known];
  const mentions = [...known, ...unlisted({ input, links, patterns, taken: spans, own })].sort(
    (a, b) => a.start - b.start,
  );

  const useInput = { text, blocks, attributions, patterns };
  const anaphors = findAnaphorUses(useInput, mentions);
  const found: FoundUse[] = [
    ...mentions.map((mention) => ({ outlet: mention.outlet, use: useOf(useInput, mention) })),
    ...anaphors.flatMap((anaphor) => usesOf(anaphor, mentions)),
    ...links.map(({ outlet, start, end, url }) => ({
      outlet,
      use: { kind: 'linked' as const, start, end, url },
    })),
    ...credits.map(({ outlet, start, end }) => ({ outlet, use: { kind: 'photo' as const, start, end } })),
    ...wire.map(({ outlet, start, end }) => ({ outlet, use: { kind: 'wire' as const, start, end } })),
  ];
  for (const { outlet, use } of found)
    input.trace?.({ stage: 'outlets', start: use.start, end: use.end, reason: `${outlet.id}: ${use.kind}` });
  const places = [...mentions, ...anaphors.flatMap((anaphor) => placesOf(anaphor, mentions))];
  return {
    outlets: collectCitations(found, own),
    speakers: markOutletSpeakers({ text, attributions, speakers: input.speakers, places }),
  };
}

type UnlistedInput = {
  input: OutletInput;
  links: readonly LinkedOutlet[];
  patterns: CuePatterns | null;
  taken: readonly Span[];
  own: CitedOutlet | null;
};

function unlisted({ input, links, patterns, taken, own }: UnlistedInput): OutletMention[] {
  if (!patterns) return [];
  const { text, blocks } = input.article;
  return findUnlisted({
    text,
    blocks: blocks as readonly Block[],
    sentences: input.sentences,
    links,
    patterns,
    taken,
    own,
  });
}

const outletOf = ({ outletId }: AnaphorUse, mentions: readonly OutletMention[]): CitedOutlet | undefined =>
  mentions.find(({ outlet }) => outlet.id === outletId)?.outlet;

function usesOf(
  anaphor: AnaphorUse,
  mentions: readonly OutletMention[],
): { outlet: CitedOutlet; use: OutletUse }[] {
  const outlet = outletOf(anaphor, mentions);
  return outlet ? [{ outlet, use: anaphor.use }] : [];
}

function placesOf(anaphor: AnaphorUse, mentions: readonly OutletMention[]) {
  const outlet = outletOf(anaphor, mentions);
  return outlet ? [{ outlet, start: anaphor.start, end: anaphor.end }] : [];
}
