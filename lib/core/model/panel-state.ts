// What the panel can be showing for a tab. The background keeps one per tab and URL; the panel renders it.
import { z } from 'zod/mini';
import { Analysis } from './analysis.ts';
import { PageKind } from './article.ts';
import { FailureCode } from './failure.ts';

export const PanelState = z.discriminatedUnion('kind', [
  /** Never read, or the grant has ended: press the button. */
  z.object({ kind: z.literal('unread'), tabId: z.nullable(z.int()) }),
  z.object({ kind: z.literal('reading'), tabId: z.int(), url: z.string() }),
  z.object({
    kind: z.literal('article'),
    tabId: z.int(),
    url: z.string(),
    analysis: Analysis,
    /** ISO instant at which the page was read. */
    readAt: z.string(),
    /** Uid of the library entry (saved or remembered), and whether it is on the reading list. */
    uid: z.string(),
    saved: z.boolean(),
    /** The tab is a private window: nothing is remembered, a save is the reader's own act. */
    incognito: z.boolean(),
  }),
  z.object({ kind: z.literal('no-article'), tabId: z.int(), url: z.string(), pageKind: PageKind }),
  /** The browser keeps extensions out of this page. `reason` picks the sentence. */
  z.object({
    kind: z.literal('not-allowed'),
    tabId: z.int(),
    reason: z.enum(['browser-page', 'store', 'pdf', 'local-file', 'error-page', 'other']),
  }),
  /** The tab has gone on to another page since it was read. */
  z.object({ kind: z.literal('stale'), tabId: z.int(), title: z.nullable(z.string()) }),
  z.object({ kind: z.literal('failed'), tabId: z.int(), code: FailureCode, detail: z.string() }),
]);
export type PanelState = z.infer<typeof PanelState>;
