// The whole pipeline on one screen: snapshot → article → sentences → times, attributions, outlets → claims.
import { chooseArticle, type GivenMetadata } from './article/choose-metadata.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import { groupSources } from './attribution/group-sources.ts';
import { profileSourcing } from './attribution/profile.ts';
import { assembleClaims } from './claims/assemble.ts';
import { assignRoles } from './claims/assign-roles.ts';
import { choosePack } from './lang/choose-pack.ts';
import { coverageOf } from './lang/coverage.ts';
import type { Analysis } from './model/analysis.ts';
import type { ArticleSnapshot } from './model/article.ts';
import type { Problem } from './model/failure.ts';
import { detectOutlets } from './outlets/detect.ts';
import { findQuotations } from './text/quotes.ts';
import { findSentences } from './text/sentences.ts';
import { findTimes } from './time/find-times.ts';
import { storyDay } from './time/story-day.ts';
import type { Trace } from './trace.ts';

/** Raise when the meaning of a field of `Analysis` changes. */
export const ANALYSIS_VERSION = 1;

export type AnalyseOptions = { given?: GivenMetadata; trace?: Trace };

/**
 * Analyses one article. Never throws: a stage that fails is named in `problems`, its part stays empty, the rest is there.
 */
export function analyse(snapshot: ArticleSnapshot, { given, trace }: AnalyseOptions = {}): Analysis {
  const problems: Problem[] = [];
  const attempt = <T>(stage: string, run: () => T, otherwise: T): T => {
    try {
      return run();
    } catch (error) {
      problems.push({
        stage,
        detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
      return otherwise;
    }
  };

  const article = attempt('article', () => chooseArticle(snapshot, given), bareArticle(snapshot));
  const { text, blocks } = article;
  const pack = choosePack(article.lang);
  const sentences = attempt('sentences', () => findSentences(text, blocks, pack), []);
  const quotations = attempt('quotations', () => findQuotations(text, blocks, pack), []);
  const input = { text, blocks, sentences, quotations, pack, publishedAt: storyDay(article), trace };

  const found = attempt('attributions', () => findAttributions(input), { attributions: [], speakers: [] });
  const { outlets, attributions, speakers } = attempt(
    'outlets',
    () => detectOutlets({ article, sentences, ...found, pack, trace }),
    { outlets: [], ...found },
  );
  const dated = attempt('times', () => findTimes(input), []);
  const times = attempt('roles', () => assignRoles({ ...input, times: dated, attributions }), dated);

  return {
    version: ANALYSIS_VERSION,
    article,
    pack: pack?.id ?? null,
    coverage: coverageOf(pack),
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    times,
    speakers,
    attributions,
    claims: attempt(
      'claims',
      () => assembleClaims({ article, sentences, quotations, times, attributions, outlets }),
      [],
    ),
    outlets,
    sources: attempt('sources', () => groupSources(attributions, speakers), noSources()),
    profile: attempt('profile', () => profileSourcing(sentences, attributions, speakers), {
      sentences: sentences.length,
      attributedSentences: 0,
      secondHandSentences: 0,
    }),
    problems,
  };
}

const noSources = () => ({ persons: [], institutions: [], documents: [], anonymous: [] });

const bareArticle = (snapshot: ArticleSnapshot) => ({
  url: snapshot.url,
  canonicalUrl: snapshot.url,
  lang: snapshot.lang,
  title: null,
  siteName: null,
  authors: [],
  publishedAt: null,
  modifiedAt: null,
  section: null,
  topics: [],
  wire: null,
  correction: null,
  paywall: snapshot.paywall,
  origins: {},
  text: snapshot.text,
  blocks: snapshot.blocks,
  links: snapshot.links,
});
