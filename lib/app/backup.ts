// The whole library → one gzip file of NDJSON, made while it is written out, with a hash over all records at its end.
import { Gzip } from 'fflate';
import { backupHead, backupLine, backupTail } from '../core/library/formats/backup.ts';
import type { ImportPorts } from './import-ports.ts';

type BackupPorts = Pick<ImportPorts, 'store' | 'now' | 'sha256' | 'pause'>;

export type BackupProgress = { done: number; total: number };

/** Chunks of the file. When the reader of the chunks stops, the work stops. */
export async function* backupLibrary(
  ports: BackupPorts,
  onProgress?: (progress: BackupProgress) => void,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const gzip = new Gzip({ level: 6, mtime: 0 }, (bytes) => {
    if (bytes.length) ready.push(bytes);
  });
  const { entries: total } = await ports.store.usage();
  let done = 0;
  for await (const line of backupLines(ports)) {
    gzip.push(new TextEncoder().encode(line));
    yield* ready;
    ready = [];
    done += 1;
    // Head and tail are lines too, but no entries.
    if (done % 100 === 0) onProgress?.({ done: Math.min(done - 1, total), total });
    await ports.pause();
  }
  gzip.push(new Uint8Array(0), true);
  yield* ready;
  onProgress?.({ done: total, total });
}

async function* backupLines({ store, now, sha256 }: BackupPorts): AsyncGenerator<string> {
  yield backupHead(now());
  const hashes: string[] = [];
  for await (const kept of store.all()) {
    const line = backupLine(kept);
    hashes.push(await sha256(line));
    yield `${line}\n`;
  }
  yield backupTail(hashes.length, await sha256(hashes.join('')));
}

/** The hash that a backup made now would end with: two libraries with the same one are identical. */
export async function hashLibrary({ store, sha256 }: Pick<ImportPorts, 'store' | 'sha256'>): Promise<string> {
  const hashes: string[] = [];
  for await (const kept of store.all()) hashes.push(await sha256(backupLine(kept)));
  return sha256(hashes.join(''));
}

/** "sourceline-2026-11-22.ndjson.gz" */
export const toBackupName = (now: string): string => `sourceline-${now.slice(0, 10)}.ndjson.gz`;
