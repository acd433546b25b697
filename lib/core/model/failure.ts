// Expected failures as values: a closed list of codes that the interface has a sentence for.
import { z } from 'zod/mini';

export const FailureCode = z.enum([
  'not-an-article', // the page was read, but holds no article
  'page-not-allowed', // the browser does not let extensions read this page
  'press-the-button', // no grant for this page (navigated away, or never clicked)
  'page-too-large',
  'page-too-slow', // reading it was stopped after two seconds
  'unreadable-snapshot', // what came back from the page does not fit the schema
  'storage-full',
  'storage-unavailable',
  'unknown-format',
  'file-unreadable',
  'not-found',
]);
export type FailureCode = z.infer<typeof FailureCode>;

export const Failure = z.object({ code: FailureCode, detail: z.optional(z.string()) });
export type Failure = z.infer<typeof Failure>;

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** A stage of the analysis that failed while the others went on. `detail` is for a bug report, not for the reader. */
export const Problem = z.object({ stage: z.string(), detail: z.string() });
export type Problem = z.infer<typeof Problem>;
