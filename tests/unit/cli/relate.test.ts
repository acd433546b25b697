import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readRelateRows } from '../../../lib/cli/read-relate-rows.ts';
import { relateCommand, relateRows } from '../../../lib/cli/relate.ts';
import { UsageError } from '../../../lib/cli/usage-error.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'relate-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Buffer) => {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
};
const rows = [
  {
    id: 'a',
    title: 'Quake on Velmora',
    text: 'The earthquake on Velmora broke the harbour of Kessin, said Ilse Tarrant.',
  },
  {
    id: 'b',
    title: 'Kessin digs',
    text: 'In Kessin on Velmora rescuers dig after the earthquake; Ilse Tarrant asked for tents.',
  },
  { id: 'c', title: 'Chess in Halden', text: 'A girl of eleven won the Halden open after six hours.' },
];

describe('relate', () => {
  it('gives for each row the others, best first, and how many would be shown', () => {
    const [a, , c] = relateRows(rows);
    expect(a).toMatchObject({ id: 'a', shown: 1 });
    expect(a?.ranked[0]).toBe('b');
    expect(c?.shown).toBe(0);
    for (const { id, ranked, shown } of relateRows(rows)) {
      expect(ranked).not.toContain(id);
      expect(shown).toBeLessThanOrEqual(ranked.length);
    }
  });

  it('never shows more than the limit', () => {
    expect(relateRows([...rows, { ...rows[1], id: 'd' } as (typeof rows)[0]], 1)[0]).toMatchObject({
      ranked: [expect.any(String)],
      shown: 1,
    });
  });

  it('takes rows without text, and no rows', () => {
    expect(relateRows([{ id: 'x', title: '', text: '' }])).toEqual([{ id: 'x', ranked: [], shown: 0 }]);
    expect(relateRows([])).toEqual([]);
  });

  it('reads JSONL, plain or gzip, and names the lines that are no rows', () => {
    const text = `${JSON.stringify({ id: 1, title: 'One' })}\n\nnot json\n{"title":"no id"}\n{"id":"1"}\n{"id":"2","text":null}`;
    for (const name of [file('a.jsonl', text), file('a.jsonl.gz', gzipSync(text))]) {
      const read = readRelateRows(name);
      expect(read.rows.map(({ id, title, text: body }) => [id, title, body])).toEqual([
        ['1', 'One', ''],
        ['2', '', ''],
      ]);
      expect(read.problems.map((line) => /:(\d+): /.exec(line)?.[1])).toEqual(['3', '4', '5']);
    }
    expect(readRelateRows(path.join(folder, 'none.jsonl')).problems[0]).toContain('ENOENT');
  });

  it('refuses wrong usage in one line', async () => {
    for (const args of [[], ['a', 'b'], ['a', '--limit', '0'], ['a', '--limit', 'x'], ['a', '--colour']])
      await expect(relateCommand(args)).rejects.toThrow(UsageError);
  });
});
