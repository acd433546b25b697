// Ports of an import over memory: a fixed clock, counted ids, HTML cleaned by taking scripts out.
import { createHash } from 'node:crypto';
import { fromBytes, type ImportFile } from '../../lib/app/import-file/source.ts';
import type { ImportPorts } from '../../lib/app/import-ports.ts';
import { memoryImportJournal } from '../../lib/store/import-journal.ts';
import { processLock } from '../../lib/store/lock.ts';
import { memoryStore } from '../../lib/store/memory-store.ts';
import type { LibraryStore, RemovedEntry } from '../../lib/store/store.ts';

export const NOW = '2026-05-06T07:08:09.000Z';

export function fakeImportPorts(changes: Partial<ImportPorts> = {}): ImportPorts {
  let ids = 0;
  return {
    store: memoryStore({ now: () => NOW }),
    journal: memoryImportJournal(),
    lock: processLock(),
    sanitise: (html) => html.replace(/<script[\s\S]*?<\/script>/g, ''),
    outletOf: (url) => (url.includes('//daily.example') ? 'daily-example' : null),
    now: () => NOW,
    newId: () => `import-${++ids}`,
    sha256: async (text) => createHash('sha256').update(text).digest('hex'),
    pause: async () => {},
    ...changes,
  };
}

export const textFile = (text: string, name = 'export.csv'): ImportFile =>
  fromBytes(new TextEncoder().encode(text), name);

export async function allOf(store: LibraryStore): Promise<RemovedEntry[]> {
  const entries: RemovedEntry[] = [];
  for await (const kept of store.all()) entries.push(kept);
  return entries;
}

export async function joinBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
}

export async function joinText(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

/** The same object with some methods in place of its own; works for objects with private state too. */
export const withMethods = <T extends object>(target: T, methods: Partial<T>): T =>
  new Proxy(target, {
    get(object, key) {
      const own = Reflect.get(methods, key) ?? Reflect.get(object, key, object);
      return typeof own === 'function' && !Reflect.has(methods, key) ? own.bind(object) : own;
    },
  });
