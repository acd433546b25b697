// Backups that are made without asking: when, what is written, what is thrown away, and what a failure leaves.
import { describe, expect, it } from 'vitest';
import { backupToFolder, isFolderBackupDue } from '../../../lib/app/folder-backup.ts';
import { fromBytes } from '../../../lib/app/import-file/source.ts';
import { restoreLibrary } from '../../../lib/app/restore.ts';
import type { BackupFolder } from '../../../lib/platform/backup-folder.ts';
import { allOf, fakeImportPorts, joinBytes, NOW } from '../../support/import-ports.ts';
import { keptEntry } from '../../support/kept-entry.ts';

function memoryFolder(files: Record<string, Uint8Array> = {}, allowed = true) {
  const kept = new Map(Object.entries(files));
  const folder: BackupFolder = {
    name: 'Backups',
    isAllowed: async () => allowed,
    write: async (name, chunks) => void kept.set(name, await joinBytes(chunks)),
    names: async () => [...kept.keys()],
    remove: async (name) => void kept.delete(name),
  };
  return { kept, folder };
}

async function filled() {
  const ports = fakeImportPorts();
  await ports.store.restore([keptEntry()]);
  return ports;
}
const TODAY = `sourceline-${NOW.slice(0, 10)}.ndjson.gz`;

describe('a backup in a folder', () => {
  it('restores the library', async () => {
    const ports = await filled();
    const { kept, folder } = memoryFolder();
    expect(await backupToFolder({ ...ports, folder })).toBe(true);
    const taking = fakeImportPorts();
    const report = await restoreLibrary(taking, fromBytes(kept.get(TODAY) ?? new Uint8Array(), 'x'), {
      dryRun: false,
    });
    expect(report.ok && report.value.hashFits).toBe(true);
    expect(await allOf(taking.store)).toEqual(await allOf(ports.store));
  });

  it('leaves the latest five, and every file that is not one of ours', async () => {
    const days = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-04-08'];
    const old = Object.fromEntries(days.map((day) => [`sourceline-${day}.ndjson.gz`, new Uint8Array()]));
    const { kept, folder } = memoryFolder({
      ...old,
      'sourceline-2020.zip': new Uint8Array(),
      'a.txt': new Uint8Array(),
    });
    await backupToFolder({ ...(await filled()), folder });
    expect([...kept.keys()].sort()).toEqual(
      [
        ...days.slice(1).map((day) => `sourceline-${day}.ndjson.gz`),
        TODAY,
        'a.txt',
        'sourceline-2020.zip',
      ].sort(),
    );
  });

  it('is not made of an empty library: it would push a good one out', async () => {
    const { kept, folder } = memoryFolder();
    expect(await backupToFolder({ ...fakeImportPorts(), folder })).toBe(false);
    expect(kept.size).toBe(0);
  });

  it.each([
    ['there is no folder', null],
    ['the browser wants to be asked', memoryFolder({}, false).folder],
  ])('is not made when %s', async (_what, folder) => {
    expect(await backupToFolder({ ...(await filled()), folder })).toBe(false);
  });

  it('throws nothing away when it could not be written', async () => {
    const { kept, folder } = memoryFolder({ 'sourceline-2026-01-01.ndjson.gz': new Uint8Array() });
    const full = { ...folder, write: () => Promise.reject(new Error('disk full')) };
    await expect(backupToFolder({ ...(await filled()), folder: full })).rejects.toThrow('disk full');
    expect(kept.size).toBe(1);
  });
});

describe('it is due', () => {
  it.each([
    ['when none was made', null, true],
    ['after a week', '2026-04-29T07:08:09.000Z', true],
    ['not before', '2026-04-30T07:08:09.000Z', false],
    ['when the clock was set back', '2027-01-01T00:00:00.000Z', true],
    ['when the date is none', 'soon', true],
  ])('%s', (_what, last, due) => {
    expect(isFolderBackupDue(last, NOW)).toBe(due);
  });
});
