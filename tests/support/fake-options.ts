// Ports of the options page that remember what they were asked.
import type { ImportCheckpoint, ImportReport } from '../../lib/core/model/interchange.ts';
import { defaultOptions, type Options } from '../../lib/core/model/options.ts';
import type { OptionsPorts } from '../../lib/panel/options-ports.ts';
import { type Call, NOW } from './fake-panel.ts';

export type FakeOptionsInput = {
  grants?: boolean;
  /** What an import reports; without it the file counts as empty. */
  report?: ImportReport;
  unfinished?: ImportCheckpoint | null;
};

export function fakeOptionsPorts({ grants = true, report, unfinished = null }: FakeOptionsInput = {}) {
  const calls: Call[] = [];
  let listener: (options: Options) => void = () => {};
  const note = async (...call: Call) => {
    calls.push(call);
  };
  const ports: OptionsPorts = {
    load: async () => defaultOptions,
    save: (options) => note('save', options),
    onOptions: (listen) => {
      listener = listen;
    },
    askForSite: async (origin) => {
      await note('askForSite', origin);
      return grants;
    },
    giveSiteBack: (origin) => note('giveSiteBack', origin),
    openingKey: async () => 'Alt+Shift+S',
    openShortcutSettings: () => note('openShortcutSettings'),
    usage: async () => ({ entries: 12, saved: 5, bytes: 3_000_000, quota: 900_000_000, persisted: false }),
    damaged: {
      names: async () => [],
      export: () => note('exportDamaged'),
      forget: () => note('forgetDamaged'),
    },
    folder: {
      available: false,
      state: async () => null,
      pick: async () => false,
      allow: async () => false,
      forget: async () => undefined,
      backup: async () => false,
    },
    backup: (onProgress) => {
      onProgress(12, 12);
      return note('backup');
    },
    exportFormats: { entries: ['table-csv', 'ris'], claims: ['claims-csv'] },
    exportAs: async (id, query) => {
      await note('exportAs', id, query);
      return query !== 'nothing';
    },
    unfinishedImport: async () => unfinished,
    leaveImport: () => note('leaveImport'),
    importFile: async (file, { dryRun }) => {
      await note('importFile', file.name, dryRun);
      if (report) return { ok: true, value: { ...report, dryRun } };
      return { ok: false, failure: { code: 'file-empty', detail: null } };
    },
    undoImport: async (importId) => {
      await note('undoImport', importId);
      return true;
    },
    eraseAll: () => note('eraseAll'),
    libraryChanged: () => void note('libraryChanged'),
    now: () => NOW,
    report: (error) => void note('report', error),
  };
  return { ports, calls, send: (options: Options) => listener(options) };
}
