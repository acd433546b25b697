// The options page: the reader's settings, kept as soon as they change, and what is done with the library as a whole.
import { type Signal, signal } from '@preact/signals';
import type { ImportCheckpoint, ImportReport } from '../core/model/interchange.ts';
import type { Options } from '../core/model/options.ts';
import type { I18n } from '../i18n/i18n.ts';
import type { LibraryUsage } from '../store/store.ts';
import { libraryTasks } from './options-library.ts';
import type { OptionsPorts } from './options-ports.ts';

/** What is going on with the library; `share`: from 0 to 1, null where it is not known. `stop`: where it can be stopped. */
export type Work = {
  kind: 'backup' | 'export' | 'trial' | 'import';
  /** Articles, or rows of a file. */
  done: number;
  share: number | null;
  stop: (() => void) | null;
};

/** A file that was chosen, and whether it must be a backup of ours. */
export type ChosenFile = { file: File; restore: boolean };

export type OptionsModel = {
  ports: OptionsPorts;
  i18n: Signal<I18n>;
  options: Signal<Options>;
  usage: Signal<LibraryUsage | null>;
  openingKey: Signal<string | null>;
  work: Signal<Work | null>;
  /** The last trial or import, to be gone on with or undone. */
  report: Signal<ImportReport | null>;
  file: Signal<ChosenFile | null>;
  /** An import that did not come to its end. */
  unfinished: Signal<ImportCheckpoint | null>;
  message: Signal<string>;
  set(change: Partial<Options>): Promise<void>;
  addSite(typed: string): Promise<void>;
  removeSite(origin: string): Promise<void>;
  backup(): Promise<void>;
  /** `query`: as typed in the library's search; empty: all articles. */
  exportAs(id: string, query: string): Promise<void>;
  tryFile(chosen: ChosenFile): Promise<void>;
  importTried(): Promise<void>;
  undoImport(importId: string): Promise<void>;
  /** Keeps what an unfinished import has brought and no longer offers to go on. */
  leaveImport(): Promise<void>;
  eraseAll(): Promise<void>;
};

export type OptionsSetup = {
  ports: OptionsPorts;
  options: Options;
  i18n: I18n;
  loadI18n: (language: string | null) => Promise<I18n>;
};

export function createOptionsModel({ ports, options, i18n, loadI18n }: OptionsSetup): OptionsModel {
  const model = { ports, i18n: signal(i18n), options: signal(options), ...createSignals() };
  const attempt = async <T>(task: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await task();
    } catch (error) {
      ports.report(error);
      model.message.value = model.i18n.value.t('somethingFailed');
      return undefined;
    }
  };
  const take = async (next: Options) => {
    const before = model.options.value.language;
    model.options.value = next;
    if (next.language === before) return;
    const words = await loadI18n(next.language);
    if (model.options.value.language === next.language) model.i18n.value = words;
  };
  const echoes = ownEchoes();
  ports.onOptions((next) => {
    if (!echoes.isOwn(next)) void attempt(() => take(next));
  });
  const set = async (change: Partial<Options>) => {
    await attempt(async () => {
      const next = { ...model.options.value, ...change };
      if (isSame(next, model.options.value)) return;
      echoes.expect(next);
      await Promise.all([take(next), ports.save(next)]);
      model.message.value = model.i18n.value.t('optionKept');
    });
  };
  const measure = async () => {
    model.usage.value = (await attempt(() => ports.usage())) ?? null;
  };
  void measure();
  void attempt(async () => {
    model.openingKey.value = await ports.openingKey();
  });
  const findUnfinished = async () => {
    model.unfinished.value = (await attempt(() => ports.unfinishedImport())) ?? null;
  };
  void findUnfinished();
  const base = { ...model, set };
  return {
    ...base,
    ...siteTasks(base, attempt),
    ...libraryTasks(base, { attempt, measure, findUnfinished }),
  };
}

const isSame = (one: Options, other: Options): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What this page keeps comes back to it as news; taken for the reader's newest wish, it would undo a later one. */
function ownEchoes() {
  let sent: Options[] = [];
  return {
    expect: (options: Options) => {
      sent.push(options);
    },
    isOwn(news: Options): boolean {
      const at = sent.findIndex((options) => isSame(options, news));
      if (at >= 0) sent = sent.slice(at + 1);
      return at >= 0;
    },
  };
}

const createSignals = () => ({
  usage: signal<LibraryUsage | null>(null),
  openingKey: signal<string | null>(null),
  work: signal<Work | null>(null),
  report: signal<ImportReport | null>(null),
  file: signal<ChosenFile | null>(null),
  unfinished: signal<ImportCheckpoint | null>(null),
  message: signal(''),
});

export type Attempt = <T>(task: () => Promise<T>) => Promise<T | undefined>;
export type OptionsBase = Pick<
  OptionsModel,
  | 'ports'
  | 'i18n'
  | 'options'
  | 'usage'
  | 'openingKey'
  | 'work'
  | 'report'
  | 'file'
  | 'unfinished'
  | 'message'
  | 'set'
>;

function siteTasks(model: OptionsBase, attempt: Attempt) {
  return {
    addSite: async (typed: string) => {
      const origin = parseOrigin(typed);
      const i18n = model.i18n.value;
      if (origin === null) {
        model.message.value = i18n.t('siteNotAnAddress');
        return;
      }
      // No `await` before this: the browser asks only while the click lasts.
      const granted = await attempt(() => model.ports.askForSite(origin));
      if (!granted) {
        model.message.value = i18n.t('siteRefused');
        return;
      }
      const others = model.options.value.autoReadOrigins.filter((known) => known !== origin);
      await model.set({ autoReadOrigins: [...others, origin].sort() });
    },
    removeSite: async (origin: string) => {
      await attempt(() => model.ports.giveSiteBack(origin));
      await model.set({
        autoReadOrigins: model.options.value.autoReadOrigins.filter((known) => known !== origin),
      });
    },
  };
}

/** "news.example", "https://news.example/world" → "https://news.example"; null for what is no address of the web. */
export function parseOrigin(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { protocol, hostname, origin } = new URL(address);
  return /^https?:$/.test(protocol) && hostname.includes('.') ? origin : null;
}

/** Is a backup due? Never for an empty library, or where the reader asked not to be reminded. */
export function isBackupDue(
  { lastBackupAt, backupReminderDays }: Options,
  usage: LibraryUsage | null,
  now: string,
): boolean {
  if (backupReminderDays === 0 || usage === null || usage.saved === 0) return false;
  if (lastBackupAt === null) return true;
  return Date.parse(now) - Date.parse(lastBackupAt) > backupReminderDays * 86_400_000;
}
