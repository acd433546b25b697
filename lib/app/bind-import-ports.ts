// The store, the journal and a cleaner of HTML, which differ from page to page → all ports of an import.
import type { ExportContext } from '../core/library/formats/format.ts';
import { outletById, outletOfUrl } from '../core/outlets/lookup.ts';
import { webLock } from '../store/lock.ts';
import { type ImportPorts, pauseWhenBusy, sha256Hex } from './import-ports.ts';

export const bindImportPorts = (own: Pick<ImportPorts, 'store' | 'journal' | 'sanitise'>): ImportPorts => ({
  ...own,
  lock: webLock('sourceline-import'),
  outletOf: (url) => outletOfUrl(url)?.id ?? null,
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  sha256: sha256Hex,
  pause: pauseWhenBusy(),
});

export const toExportContext = (exportedAt: string): ExportContext => ({
  exportedAt,
  outletName: (id) => outletById(id)?.name ?? null,
});
