// The options page: the reader's settings, kept as soon as they change, and what is done with the library as a whole.
import { type Signal, signal } from '@preact/signals';
import type { ImportReport } from '../core/model/interchange.ts';
import type { Options } from '../core/model/options.ts';
import type { I18n } from '../i18n/i18n.ts';
import type { LibraryUsage } from '../store/store.ts';
import type { OptionsPorts } from './options-ports.ts';

/** What is going on with the library; `done` of `total` articles. */
export type Work = { kind: 'backup' | 'export' | 'trial' | 'import'; done: number; total: number | null };

export type OptionsModel = {
  ports: OptionsPorts;
  i18n: Signal<I18n>;
  options: Signal<Options>;
  usage: Signal<LibraryUsage | null>;
  openingKey: Signal<string | null>;
  work: Signal<Work | null>;
  /** The last trial or import, to be gone on with or undone. */
  report: Signal<ImportReport | null>;
  file: Signal<File | null>;
  message: Signal<string>;
  set(change: Partial<Options>): Promise<void>;
  addSite(typed: string): Promise<void>;
  removeSite(origin: string): Promise<void>;
  backup(): Promise<void>;
  exportAs(id: string): Promise<void>;
  tryFile(file: File): Promise<void>;
  importTried(): Promise<void>;
  undoImport(): Promise<void>;
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
    if (next.language !== before) model.i18n.value = await loadI18n(next.language);
  };
  ports.onOptions((next) => void attempt(() => take(next)));
  const set = async (change: Partial<Options>) => {
    await attempt(async () => {
      await take({ ...model.options.value, ...change });
      await ports.save(model.options.value);
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
  const base = { ...model, set };
  return { ...base, ...siteTasks(base, attempt), ...libraryTasks(base, { attempt, measure }) };
}

const createSignals = () => ({
  usage: signal<LibraryUsage | null>(null),
  openingKey: signal<string | null>(null),
  work: signal<Work | null>(null),
  report: signal<ImportReport | null>(null),
  file: signal<File | null>(null),
  message: signal(''),
});

type Attempt = <T>(task: () => Promise<T>) => Promise<T | undefined>;
type Base = Pick<
  OptionsModel,
  'ports' | 'i18n' | 'options' | 'usage' | 'openingKey' | 'work' | 'report' | 'file' | 'message' | 'set'
>;

function siteTasks(model: Base, attempt: Attempt) {
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

type Tools = { attempt: Attempt; measure: () => Promise<void> };

function libraryTasks(model: Base, tools: Tools) {
  const { ports, work, report, message } = model;
  const { attempt, measure } = tools;
  const during = duringWork(model, tools);
  return {
    ...importTasks(model, tools),
    backup: () =>
      during({ kind: 'backup', done: 0, total: null }, async () => {
        await ports.backup((done, total) => {
          work.value = { kind: 'backup', done, total };
        });
        await model.set({ lastBackupAt: ports.now() });
        message.value = model.i18n.value.t('backupDone');
      }),
    exportAs: (id: string) => during({ kind: 'export', done: 0, total: null }, () => ports.exportAs(id)),
    eraseAll: async () => {
      await attempt(async () => {
        await ports.eraseAll();
        ports.libraryChanged();
        report.value = null;
        message.value = model.i18n.value.t('erased');
        await measure();
      });
    },
  };
}

/** One work at a time: an export of a library that is being imported would be neither. */
const duringWork =
  ({ work }: Base, { attempt, measure }: Tools) =>
  async (started: Work, task: () => Promise<void>): Promise<void> => {
    if (work.value) return;
    work.value = started;
    await attempt(task);
    work.value = null;
    await measure();
  };

function importTasks(model: Base, tools: Tools) {
  const { ports, report, message } = model;
  const read = readFile(model, tools);
  return {
    tryFile: async (file: File) => {
      model.file.value = file;
      report.value = null;
      await read(file, 'trial');
    },
    importTried: async () => {
      if (model.file.value) await read(model.file.value, 'import');
    },
    undoImport: async () => {
      const importId = report.value?.importId;
      if (importId === undefined) return;
      await tools.attempt(async () => {
        if (!(await ports.undoImport(importId))) return;
        report.value = null;
        ports.libraryChanged();
        message.value = model.i18n.value.t('noticeUndone');
        await tools.measure();
      });
    },
  };
}

function readFile(model: Base, tools: Tools) {
  const { ports, work, report, message } = model;
  const during = duringWork(model, tools);
  return (file: File, kind: 'trial' | 'import') =>
    during({ kind, done: 0, total: null }, async () => {
      const result = await ports.importFile(file, {
        dryRun: kind === 'trial',
        onProgress: ({ rows }) => {
          work.value = { kind, done: rows, total: null };
        },
      });
      report.value = result.ok ? result.value : null;
      if (!result.ok) message.value = model.i18n.value.t(fileFailureKeys[result.failure.code]);
      else if (kind === 'import') ports.libraryChanged();
    });
}

const fileFailureKeys = {
  'file-empty': 'fileEmpty',
  'file-unreadable': 'failureFileUnreadable',
  'unknown-format': 'failureUnknownFormat',
  'unknown-version': 'fileUnknownVersion',
  'import-running': 'fileImportRunning',
  'not-a-backup': 'fileNotABackup',
} as const;

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
