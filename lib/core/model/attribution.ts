// Attributions: who is said to have said what. Source, cue and content are lists of pieces, since each may be split.
import { z } from 'zod/mini';
import { Piece } from './span.ts';

/** stance: weak classes ("wants", "supports"); kept apart and off by default in the panel. */
export const AttributionKind = z.enum(['direct', 'mixed', 'indirect', 'stance']);
export type AttributionKind = z.infer<typeof AttributionKind>;

export const SourceKind = z.enum(['person', 'institution', 'document', 'anonymous', 'outlet']);
export type SourceKind = z.infer<typeof SourceKind>;

/** A resolved source: one per person or body in the article, however often and by whatever words it is named. */
export const Speaker = z.object({
  /** Fullest name the article gives: "Jen Psaki"; for documents and anonymous sources the words as given. */
  name: z.string(),
  kind: SourceKind,
  role: z.nullable(z.string()),
  affiliation: z.nullable(z.string()),
  /** Set when the source is an outlet of the registry (or unknown by pattern). */
  outletId: z.nullable(z.string()),
});
export type Speaker = z.infer<typeof Speaker>;

export const Attribution = z.object({
  source: z.array(Piece),
  cue: z.array(Piece),
  content: z.array(Piece),
  kind: AttributionKind,
  /** Index into `Analysis.speakers`; null when no source could be made out. */
  speaker: z.nullable(z.int()),
  /** Whom the source relies on in turn ("the Times reported, citing US officials"), nearest first; indexes into speakers. */
  via: z.array(z.int()),
  /** Lemma of the cue ("report", "according to"), for words in the panel. */
  cueLemma: z.nullable(z.string()),
  rule: z.string(),
  /** 0 to 1: the measured precision of the rule that found it. */
  confidence: z.number(),
});
export type Attribution = z.infer<typeof Attribution>;

/** Sources beside the outlets, with the attributions that rest on each. */
export const SourceEntry = z.object({
  name: z.string(),
  role: z.nullable(z.string()),
  speaker: z.int(),
  attributions: z.array(z.int()),
});
export type SourceEntry = z.infer<typeof SourceEntry>;

export const Sources = z.object({
  persons: z.array(SourceEntry),
  institutions: z.array(SourceEntry),
  documents: z.array(SourceEntry),
  anonymous: z.array(SourceEntry),
});
export type Sources = z.infer<typeof Sources>;
