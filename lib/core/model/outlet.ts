// Outlets: the registry's rows and the uses an article makes of them.
import { z } from 'zod/mini';
import { Span } from './span.ts';

export const OutletKind = z.enum([
  'agency',
  'newspaper',
  'magazine',
  'broadcaster',
  'online',
  'local',
  'trade',
  'state-run',
  'fact-checker',
  'photo-agency',
]);
export type OutletKind = z.infer<typeof OutletKind>;

export const UseKind = z.enum(['quoted', 'paraphrased', 'named', 'linked', 'photo', 'wire']);
export type UseKind = z.infer<typeof UseKind>;

export const OutletUse = z.extend(Span, {
  kind: UseKind,
  url: z.optional(z.string()),
  /** The attribution this use comes from, if it is quoted or paraphrased. */
  attribution: z.optional(z.int()),
});
export type OutletUse = z.infer<typeof OutletUse>;

/** An outlet that the article uses, with every place. `own`: the article's own outlet, counted apart. */
export const OutletCitation = z.object({
  id: z.string(),
  name: z.string(),
  host: z.nullable(z.string()),
  /** ISO 3166-1 alpha-2, upper case. */
  country: z.nullable(z.string()),
  kind: z.nullable(OutletKind),
  /** False when found by pattern only and not in the registry. */
  known: z.boolean(),
  own: z.boolean(),
  uses: z.array(OutletUse),
});
export type OutletCitation = z.infer<typeof OutletCitation>;
