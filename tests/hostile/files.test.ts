// Hostile files: the import ends, says what it could not read, and never unpacks more than its limits.
import { describe, expect, it } from 'vitest';
import { openImportFile } from '../../lib/app/import-file/open-file.ts';
import { fromBytes, type ImportFile } from '../../lib/app/import-file/source.ts';
import { importLibrary } from '../../lib/app/import-library.ts';
import { fakeImportPorts } from '../support/import-ports.ts';
import { makeFiles } from './families/files.ts';

const files = makeFiles();

/** Counts what is read of the file: a limit in steps, not in seconds. */
function counted(bytes: Uint8Array, name: string): { file: ImportFile; read(): number } {
  const inner = fromBytes(bytes, name);
  let read = 0;
  return {
    file: {
      ...inner,
      read: (start, end) => {
        read += Math.max(0, Math.min(end, inner.size) - start);
        return inner.read(start, end);
      },
    },
    read: () => read,
  };
}

describe('a file', () => {
  it.each(files)('$name', async ({ name, bytes }) => {
    const ports = fakeImportPorts();
    const { file, read } = counted(bytes, name);
    const result = await importLibrary(ports, file, { dryRun: false });
    if (result.ok) {
      const { counts } = result.value;
      expect(counts.added + counts.merged + counts.unchanged + counts.refused).toBe(counts.rows);
    } else expect(result.failure.code).toMatch(/^[a-z-]+$/);
    // Looked into once to find the formats, read once: parts that overlap are read again for each of their names.
    expect(read()).toBeLessThan(8 * bytes.length + 64 * 1024 * 1024);
  });
});

describe('a bomb', () => {
  it.each(files.filter(({ name }) => /^(gzip|zip) bomb$/.test(name)))(
    '$name is left before its end',
    async ({ bytes }) => {
      const opened = await openImportFile(fromBytes(bytes, 'x'));
      if (!opened.ok) throw new Error(opened.failure.code);
      let length = 0;
      for (const { part } of opened.value.parts)
        for await (const chunk of part.chunks()) length += chunk.length;
      expect(length).toBeLessThan(40 * 1024 * 1024);
      expect(opened.value.parts.map(({ trouble }) => trouble())).toContain('part-too-large');
    },
  );
});
