// The result of analysing one article. Every index points into the sibling arrays of the same analysis.
import { z } from 'zod/mini';
import { Article } from './article.ts';
import { Attribution, Sources, Speaker } from './attribution.ts';
import { Claim } from './claim.ts';
import { Problem } from './failure.ts';
import { OutletCitation } from './outlet.ts';
import { Span } from './span.ts';
import { TimeValue } from './time.ts';

/** How far the language is covered: full rules, quotes and cues only, dates only, or shapes every language shares. */
export const CoverageLevel = z.enum(['full', 'basic', 'minimal']);
export type CoverageLevel = z.infer<typeof CoverageLevel>;

/** Counts and shares of sentences, no score: what the article rests on. */
export const SourcingProfile = z.object({
  sentences: z.int(),
  attributedSentences: z.int(),
  /** Sentences attributed to another outlet. */
  secondHandSentences: z.int(),
});
export type SourcingProfile = z.infer<typeof SourcingProfile>;

export const Analysis = z.object({
  /** Raised when the meaning of a field changes, so that kept analyses can be made again. */
  version: z.int(),
  article: Article,
  /** Language pack used ("en"), or null for shapes only; and what it covers. */
  pack: z.nullable(z.string()),
  coverage: z.object({ times: CoverageLevel, attribution: CoverageLevel }),
  sentences: z.array(Span),
  times: z.array(TimeValue),
  speakers: z.array(Speaker),
  attributions: z.array(Attribution),
  claims: z.array(Claim),
  outlets: z.array(OutletCitation),
  sources: Sources,
  profile: SourcingProfile,
  problems: z.array(Problem),
});
export type Analysis = z.infer<typeof Analysis>;
