// Every message between our contexts: who sends it, to whom, what it holds, what comes back.
import { z } from 'zod/mini';
import { Mark } from '../core/model/anchor.ts';
import { ArticleSnapshot } from '../core/model/article.ts';
import { Failure } from '../core/model/failure.ts';
import { LibraryEntry } from '../core/model/library.ts';
import { PanelState } from '../core/model/panel-state.ts';

const Nothing = z.null();
const resultOf = <T extends z.core.$ZodType>(value: T) =>
  z.union([z.object({ ok: z.literal(true), value }), z.object({ ok: z.literal(false), failure: Failure })]);

export const contract = {
  /** Panel opens: what is there to show for the active tab of this window? */
  'panel.opened': {
    from: 'panel',
    to: 'background',
    request: z.object({ windowId: z.int() }),
    reply: PanelState,
  },
  /** The tab's state has changed, or another tab became active. */
  'panel.show': {
    from: 'background',
    to: 'panel',
    request: z.object({ windowId: z.int(), state: PanelState }),
    reply: Nothing,
  },
  /** Read the tab again; works while the grant lasts, else the state says to press the button. */
  'page.read': { from: 'panel', to: 'background', request: z.object({ tabId: z.int() }), reply: PanelState },
  /** Put the page shown in a tab on the reading list. */
  'entry.save': {
    from: 'panel',
    to: 'background',
    request: z.object({ tabId: z.int() }),
    reply: resultOf(LibraryEntry),
  },
  /** The library was changed by a panel or an options page: badges and other panels follow. */
  'library.changed': {
    from: 'panel',
    to: 'background',
    request: z.object({ uids: z.array(z.string()) }),
    reply: Nothing,
  },
  /** The library was changed elsewhere: lists read again. */
  'library.refresh': {
    from: 'background',
    to: 'panel',
    request: z.object({ uids: z.array(z.string()) }),
    reply: Nothing,
  },
  /** Text to look up in the library, from the context menu. */
  'panel.search': {
    from: 'background',
    to: 'panel',
    request: z.object({ windowId: z.int(), query: z.string() }),
    reply: Nothing,
  },
  'page.snapshot': { from: 'background', to: 'content', request: Nothing, reply: ArticleSnapshot },
  /** Scroll to the words and mark them. `found` false: the page has changed and no longer has them. */
  'page.reveal': {
    from: 'panel',
    to: 'content',
    request: z.object({ mark: Mark, focus: z.boolean() }),
    reply: z.object({ found: z.boolean() }),
  },
  /** Mark everything at once, with a legend; an empty list takes all marks away. */
  'page.mark-all': {
    from: 'panel',
    to: 'content',
    request: z.object({ marks: z.array(Mark), legend: z.record(z.string(), z.string()) }),
    reply: z.object({ found: z.int() }),
  },
  /** A mark in the page was clicked: the panel goes to its claim. */
  'panel.select-claim': {
    from: 'content',
    to: 'panel',
    request: z.object({ claimId: z.string() }),
    reply: Nothing,
  },
} as const;

export type Contract = typeof contract;
export type MessageName = keyof Contract;
export type Request<N extends MessageName> = z.infer<Contract[N]['request']>;
export type Reply<N extends MessageName> = z.infer<Contract[N]['reply']>;
export type Context = 'panel' | 'background' | 'content';
