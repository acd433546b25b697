import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { analyseDocument } from '../../../lib/cli/analyse-document.ts';
import { decodeText } from '../../../lib/cli/read-file.ts';
import { type InputDocument, readInput } from '../../../lib/cli/read-input.ts';
import { toResult } from '../../../lib/cli/to-result.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));
const read = (name: string, content: string | Uint8Array) => {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return [...readInput(full)];
};
const text: InputDocument = {
  id: null,
  source: { text: 'It rained on Monday.' },
  url: null,
  date: '2024-03-06',
  lang: null,
};

describe('input of the command line', () => {
  it('reads rows, and names those that are none', () => {
    const rows = read(
      'rows.jsonl',
      '{"id":1,"text":"a"}\n\nno json\n{"id":"2"}\n{"text":"b"}\n{"id":"3","html":"<p>"}',
    );
    expect(rows.map((row) => (row.ok ? row.document.id : row.message.replace(/^.*jsonl:/, '')))).toEqual([
      '1',
      '3: not JSON',
      '4: needs "html" or "text"',
      expect.stringMatching(/^5: id: /),
      '3',
    ]);
  });

  it('says what it cannot read', () => {
    expect([...readInput(path.join(folder, 'none.html'))]).toMatchObject([{ ok: false }]);
    expect(read('page.docx', 'x')).toMatchObject([{ ok: false, message: expect.stringContaining('.jsonl') }]);
    expect(read('cut.html.gz', gzipSync('<p>whole</p>').subarray(0, 12))).toMatchObject([{ ok: false }]);
  });

  it.each([
    ['UTF-8', Buffer.from('Zoë €')],
    ['UTF-8 with a mark', Buffer.from('\ufeffZoë €')],
    ['UTF-16 with a mark', Buffer.from('\ufeffZoë €', 'utf16le')],
    ['windows-1252 that says nothing', Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x80)],
  ])('decodes %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe('Zoë €');
  });

  it('believes what a page states of its encoding, unless it is UTF-8 for all to see', () => {
    const page = (charset: string) => `<meta charset="${charset}">`;
    expect(decodeText(Buffer.from(`${page('iso-8859-2')}\xb3`, 'latin1'))).toBe(`${page('iso-8859-2')}ł`);
    expect(decodeText(Buffer.from(`${page('x-nonsense')}\xeb`, 'latin1'))).toBe(`${page('x-nonsense')}ë`);
    for (const stale of ['iso-8859-1', 'x-nonsense', 'utf-16'])
      expect(decodeText(Buffer.from(`${page(stale)}ł`))).toBe(`${page(stale)}ł`);
  });

  it('makes up no address for a text that was given without one', () => {
    const analysis = analyseDocument(text);
    if ('noArticle' in analysis) throw new Error('no article');
    expect(toResult(null, analysis).article).toMatchObject({ url: null, canonicalUrl: null, siteName: null });
    const named = analyseDocument({ ...text, url: 'https://ledger.example/rain' });
    if ('noArticle' in named) throw new Error('no article');
    expect(toResult(null, named).article).toMatchObject({
      url: 'https://ledger.example/rain',
      siteName: 'ledger.example',
    });
  });
});
