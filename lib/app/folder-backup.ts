// Once a week: the whole library → a dated file in the folder that the reader chose; all but the latest few go.
import type { BackupFolder } from '../platform/backup-folder.ts';
import { backupLibrary, toBackupName } from './backup.ts';
import type { ImportPorts } from './import-ports.ts';

type FolderPorts = Pick<ImportPorts, 'store' | 'now' | 'sha256' | 'pause'> & {
  /** null: none was chosen. */
  folder: BackupFolder | null;
};

const EVERY_DAYS = 7;
const KEPT = 5;
const DAY_MS = 86_400_000;
/** What `toBackupName` writes; other files in the folder are the reader's own. */
const OURS = /^sourceline-\d{4}-\d\d-\d\d\.ndjson\.gz$/;

/** A clock that was set back counts as due: better one backup too many. */
export function isFolderBackupDue(lastBackupAt: string | null, now: string): boolean {
  if (lastBackupAt === null) return true;
  const days = (Date.parse(now) - Date.parse(lastBackupAt)) / DAY_MS;
  return !(days >= 0 && days < EVERY_DAYS);
}

/** False: there is no folder, the browser wants to be asked first, or there is nothing to back up. */
export async function backupToFolder({ folder, ...ports }: FolderPorts): Promise<boolean> {
  if (!folder || !(await folder.isAllowed()) || (await ports.store.usage()).entries === 0) return false;
  await folder.write(toBackupName(ports.now()), backupLibrary(ports));
  const old = (await folder.names())
    .filter((name) => OURS.test(name))
    .sort()
    .slice(0, -KEPT);
  for (const name of old) await folder.remove(name);
  return true;
}
