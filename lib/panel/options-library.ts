// What the options page does with the library as a whole: backup, export, import with its trial, going on and undoing, erasing.
import type { MessageKey } from '../i18n/i18n.ts';
import type { Attempt, ChosenFile, OptionsBase, OptionsModel, Work } from './options-model.ts';

type Tools = { attempt: Attempt; measure: () => Promise<void>; findUnfinished: () => Promise<void> };
type LibraryTasks = Pick<
  OptionsModel,
  'backup' | 'exportAs' | 'tryFile' | 'importTried' | 'undoImport' | 'leaveImport' | 'eraseAll'
>;

export function libraryTasks(model: OptionsBase, tools: Tools): LibraryTasks {
  const { ports, work, report, message } = model;
  const { measure, findUnfinished } = tools;
  const inTurn = oneAfterAnother(tools.attempt);
  const during = duringWork(model, tools);
  const say = (key: MessageKey) => {
    message.value = model.i18n.value.t(key);
  };
  return {
    ...importTasks(model, { ...tools, inTurn }),
    backup: () =>
      during('backup', async () => {
        await ports.backup((done, total) => {
          work.value = { kind: 'backup', done, share: done / Math.max(1, total), stop: null };
        });
        await model.set({ lastBackupAt: ports.now() });
        say('backupDone');
      }),
    exportAs: (id, query) =>
      during('export', async () => {
        if (!(await ports.exportAs(id, query))) say('exportEmpty');
      }),
    eraseAll: () =>
      inTurn(async () => {
        await ports.eraseAll();
        ports.libraryChanged();
        report.value = null;
        say('erased');
        await measure();
        await findUnfinished();
      }),
  };
}

/** One work at a time: an export of a library that is being imported would be neither. */
const duringWork =
  ({ work }: OptionsBase, { attempt, measure }: Tools) =>
  async (kind: Work['kind'], task: () => Promise<void>): Promise<void> => {
    if (work.value) return;
    work.value = { kind, done: 0, share: null, stop: null };
    await attempt(task);
    work.value = null;
    await measure();
  };

/** An undo that is still at work when everything is erased would speak, and write, after it. */
function oneAfterAnother(attempt: Attempt) {
  let last: Promise<void> = Promise.resolve();
  return (task: () => Promise<void>): Promise<void> => {
    last = last.then(() => attempt(task));
    return last;
  };
}

type InTurn = { inTurn: (task: () => Promise<void>) => Promise<void> };

function importTasks(model: OptionsBase, tools: Tools & InTurn) {
  const { ports, report, message, file, unfinished } = model;
  const { inTurn } = tools;
  const read = readFile(model, tools);
  return {
    tryFile: async (chosen: ChosenFile) => {
      file.value = chosen;
      report.value = null;
      await read(chosen, 'trial');
    },
    importTried: async () => {
      if (file.value) await read(file.value, 'import');
      await tools.findUnfinished();
    },
    undoImport: (importId: string) =>
      inTurn(async () => {
        if (!(await ports.undoImport(importId))) return;
        if (report.value?.importId === importId) report.value = null;
        ports.libraryChanged();
        message.value = model.i18n.value.t('noticeUndone');
        await tools.measure();
        await tools.findUnfinished();
      }),
    leaveImport: async () => {
      await tools.attempt(() => ports.leaveImport());
      unfinished.value = null;
    },
  };
}

function readFile(model: OptionsBase, tools: Tools) {
  const { ports, work, report, message } = model;
  const during = duringWork(model, tools);
  return ({ file, restore }: ChosenFile, kind: 'trial' | 'import') =>
    during(kind, async () => {
      const stopper = new AbortController();
      const stop = () => stopper.abort();
      work.value = { kind, done: 0, share: 0, stop };
      const result = await ports.importFile(file, {
        dryRun: kind === 'trial',
        restore,
        signal: stopper.signal,
        onProgress: ({ counts, bytesDone, bytesTotal }) => {
          work.value = { kind, done: counts.rows, share: bytesDone / Math.max(1, bytesTotal), stop };
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
