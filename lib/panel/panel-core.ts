// What every part of the panel shares: the state shown, the tab, the language, and how the reader is told things.
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { FailureCode } from '../core/model/failure.ts';
import type { Options } from '../core/model/options.ts';
import type { PanelState } from '../core/model/panel-state.ts';
import type { I18n, MessageKey } from '../i18n/i18n.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { type KeptState, nothingKept, type TabName } from './kept-state.ts';
import type { PanelPorts } from './ports.ts';

export { type TabName, tabNames } from './kept-state.ts';

export type ArticleState = Extract<PanelState, { kind: 'article' }>;

/** Told at the foot of the panel and to screen readers; stays while it can be undone. */
export type Notice = {
  id: number;
  text: string;
  failed: boolean;
  undo: (() => Promise<void>) | null;
  /** The disk is full: what is in the library should be taken out of it, which can be read all the same. */
  offersBackup: boolean;
};

export type PanelCore = {
  ports: PanelPorts;
  keeper: Keeper;
  i18n: Signal<I18n>;
  options: Signal<Options>;
  state: Signal<PanelState>;
  tab: Signal<TabName>;
  /** Is the list of keys open? */
  help: Signal<boolean>;
  notice: Signal<Notice | null>;
  /** Spoken by screen readers, not shown. */
  announcement: Signal<string>;
  /** The article to show: the tab's, or the one before it if the reader asked for that. */
  article: ReadonlySignal<ArticleState | null>;
  lastArticle: Signal<ArticleState | null>;
  /** False until the first screen is drawn: what the reader does not see at once, or only on pointing, comes after it. */
  settled: Signal<boolean>;
  showingLast: Signal<boolean>;
  say(text: string): void;
  notify(text: string, undo?: () => Promise<void>): void;
  warn(text: string, offersBackup?: boolean): void;
  failed(code: FailureCode): void;
  /** Runs work that may throw: the bug is reported and the reader told, the panel goes on. */
  attempt<T>(work: () => Promise<T>): Promise<T | undefined>;
};

export type CoreSetup = {
  ports: PanelPorts;
  initial: PanelState;
  /** What the panel kept of itself when it was closed. */
  kept?: KeptState;
  options: Options;
  i18n: I18n;
  settled?: boolean;
};

export function createCore(setup: CoreSetup): PanelCore {
  const { ports, initial, options, i18n, kept = nothingKept, settled = true } = setup;
  const state = signal<PanelState>(initial);
  const words = signal(i18n);
  const lastArticle = signal<ArticleState | null>(initial.kind === 'article' ? initial : null);
  const showingLast = signal(false);
  const telling = createTelling();
  const { warn } = telling;
  const keeper = createKeeper(kept, (next) => ports.keep(next).catch(ports.report));
  const tab = signal<TabName>(kept.tab);
  effect(() => keeper.keep({ tab: tab.value }));
  return {
    ...telling,
    ports,
    keeper,
    i18n: words,
    options: signal(options),
    state,
    tab,
    help: signal(false),
    article: computed(() => {
      if (state.value.kind === 'article') return state.value;
      return showingLast.value ? lastArticle.value : null;
    }),
    lastArticle,
    settled: signal(settled),
    showingLast,
    failed: (code) => warn(words.value.t(failureKeys[code]), code === 'storage-full'),
    attempt: async (work) => {
      try {
        return await work();
      } catch (error) {
        ports.report(error);
        warn(words.value.t('somethingFailed'));
        return undefined;
      }
    },
  };
}

function createTelling(): Pick<PanelCore, 'notice' | 'announcement' | 'say' | 'notify' | 'warn'> {
  const notice = signal<Notice | null>(null);
  const announcement = signal('');
  let notices = 0;
  const tell = (told: Omit<Notice, 'id'>) => {
    notices += 1;
    notice.value = { id: notices, ...told };
  };
  return {
    notice,
    announcement,
    say: (text) => {
      // The same words twice in a row are spoken only when the region changes in between.
      announcement.value = announcement.value === text ? `${text}\u00a0` : text;
    },
    notify: (text, undo) => tell({ text, failed: false, undo: undo ?? null, offersBackup: false }),
    warn: (text, offersBackup = false) => tell({ text, failed: true, undo: null, offersBackup }),
  };
}

export const failureKeys: Record<FailureCode, MessageKey> = {
  'not-an-article': 'failureNotAnArticle',
  'page-not-allowed': 'failurePageNotAllowed',
  'press-the-button': 'failurePressTheButton',
  'page-too-large': 'failurePageTooLarge',
  'page-too-slow': 'failurePageTooSlow',
  'unreadable-snapshot': 'failureUnreadableSnapshot',
  'storage-full': 'failureStorageFull',
  'storage-unavailable': 'failureStorageUnavailable',
  'unknown-format': 'failureUnknownFormat',
  'file-unreadable': 'failureFileUnreadable',
  'not-found': 'failureNotFound',
};
