// Every message between our contexts: who sends it, to whom, what it holds, what comes back.
import { z } from 'zod/mini';
import { Failure } from '../core/model/failure.ts';
import { LibraryEntry } from '../core/model/library.ts';
import { PanelState } from '../core/model/panel-state.ts';
import { pageContract } from './page-contract.ts';

const Nothing = z.null();
const SaveResult = z.union([
  z.object({ ok: z.literal(true), value: LibraryEntry }),
  z.object({ ok: z.literal(false), failure: Failure }),
]);

export const contract = {
  ...pageContract,
  /** Panel opens: what is there to show for the active tab of this window, and is a search waiting for it? */
  'panel.opened': {
    from: 'panel',
    to: 'background',
    request: z.object({ windowId: z.int() }),
    reply: z.object({ state: PanelState, query: z.nullable(z.string()) }),
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
    reply: SaveResult,
  },
  /** The library was changed by a panel or a page of ours: badges and other panels follow. */
  'library.changed': {
    from: 'panel',
    to: 'background',
    request: z.object({ uids: z.array(z.string()) }),
    reply: Nothing,
  },
  /** The library was changed elsewhere: lists are read again. */
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
} as const;
