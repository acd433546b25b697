// Entries and claims → files: held against golden files, and against what each format lets a value do.
import { describe, expect, it } from 'vitest';
import type { ClaimWriter, EntryWriter, KeptEntry } from '../../../../../lib/core/library/formats/format.ts';
import { claimWriters, entryWriters } from '../../../../../lib/core/library/formats/index.ts';
import { toMarkdownFile } from '../../../../../lib/core/library/formats/markdown.ts';
import {
  type ClaimRecord,
  toClaimRecords,
} from '../../../../../lib/core/library/formats/syntax/claim-record.ts';
import { exportContext, hostileEntry, keptAnalysis, keptEntry } from '../../../../support/kept-entry.ts';

const GOLDEN = '../../../../cases/formats/golden';

const write = (writer: EntryWriter, ...kept: KeptEntry[]): string =>
  writer.head(exportContext) +
  kept.map((one, i) => writer.row(one, exportContext, i)).join('') +
  writer.tail(exportContext, kept.length);

const writeClaims = (writer: ClaimWriter, claims: ClaimRecord[]): string =>
  writer.head(exportContext) +
  claims.map((claim, i) => writer.row(claim, exportContext, i)).join('') +
  writer.tail(exportContext, claims.length);

const writerOf = (id: string): EntryWriter => {
  const writer = entryWriters.find((one) => one.id === id);
  if (!writer) throw new Error(`no writer ${id}`);
  return writer;
};

const plain = keptEntry({
  note: 'See also the gauge.',
  readAt: '2023-05-02T00:00:00.000Z',
  highlights: [
    {
      id: 'h',
      quote: 'The dam held.',
      start: 0,
      end: 13,
      note: 'key',
      createdAt: '2023-05-02T00:00:00.000Z',
    },
  ],
});

describe.each(entryWriters)('$id', (writer) => {
  it('writes what its golden file holds', async () => {
    await expect(write(writer, plain, hostileEntry)).toMatchFileSnapshot(`${GOLDEN}/${writer.id}.golden.txt`);
  });

  it('writes an empty library', () => {
    expect(() => write(writer)).not.toThrow();
  });
});

describe.each(claimWriters)('$id', (writer) => {
  it('writes what its golden file holds', async () => {
    const claims = toClaimRecords(keptAnalysis(), exportContext);
    await expect(writeClaims(writer, claims)).toMatchFileSnapshot(`${GOLDEN}/${writer.id}.golden.txt`);
  });
});

describe('a Markdown file for one article', () => {
  it('holds front matter, note, highlights, claims and text', async () => {
    const { name, text } = toMarkdownFile(keptAnalysis(), exportContext);
    expect(name).toBe('2023-04-28-Dam-papers-under-review-01234567.md');
    await expect(text).toMatchFileSnapshot(`${GOLDEN}/markdown-file.golden.txt`);
  });

  it.each([
    ['../../etc/passwd', '2023-04-28-etc-passwd-01234567.md'],
    ['CON', '2023-04-28-CON-01234567.md'],
    ['???', '2023-04-28-article-01234567.md'],
    ['a'.repeat(300), `2023-04-28-${'a'.repeat(60)}-01234567.md`],
    ['王小明 says “no”', '2023-04-28-王小明-says-no-01234567.md'],
  ])('names %s so that it stays in its folder', (title, name) => {
    expect(toMarkdownFile(keptEntry({ title }), exportContext).name).toBe(name);
  });
});

describe('claims', () => {
  const [corrected, ...others] = toClaimRecords(keptAnalysis(), exportContext);

  it('carry what the reader set right, and what was found before', () => {
    expect(corrected).toMatchObject({
      speaker: 'Ada “A.” Ray',
      date: { value: '2023-02-03', role: 'event' },
      note: 'Checked | twice\n=1+1',
    });
    expect(corrected?.corrected).toMatchObject({
      speaker: 'Ada Ray',
      date: { words: 'On Monday', value: '2023-04-24' },
    });
    expect(others).toMatchObject([
      { corrected: null, speaker: null, date: null, cites: ['The Courier'] },
      { corrected: null, note: '' },
    ]);
  });

  it('name words, place, hash, save and an address that opens at the words', () => {
    for (const claim of [corrected, ...others]) {
      const { content } = keptAnalysis();
      const { start = 0, end = 0, link, url } = claim?.article ?? {};
      expect(content?.analysis?.article.text.slice(start, end)).toBe(claim?.quote);
      expect(link?.startsWith(`${url}#:~:text=`)).toBe(true);
      expect(claim?.article).toMatchObject({
        textHash: 'ab'.repeat(32),
        savedAt: '2023-05-01T10:11:12.000Z',
      });
    }
  });

  it('are none where there is no analysis', () => {
    expect(toClaimRecords(plain, exportContext)).toEqual([]);
  });
});

describe('values that mean something to a format', () => {
  it('never begin a formula in a spreadsheet', () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1"].map((title) =>
      write(writerOf('table-csv'), keptEntry({ title })),
    );
    for (const text of cells) expect(text.split('\r\n')[1]).toMatch(/^"'/);
  });

  it('never begin a field in RIS, and every line is one', () => {
    const lines = write(writerOf('ris'), hostileEntry).split('\r\n').filter(Boolean);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
  });

  it.each(['{', '}', '}}', '{{{', '\\', 'a } b { c'])('leave the braces of BibTeX balanced: %s', (title) => {
    const text = write(
      writerOf('bibtex'),
      keptEntry({ title, note: title, tags: [title], authors: [title] }),
    );
    let depth = 0;
    for (const char of text.replaceAll('\n}\n', '\n')) depth += char === '{' ? 1 : char === '}' ? -1 : 0;
    // The brace that opens the entry itself.
    expect(depth).toBe(1);
  });

  it('never end a template or begin a link in wikitext', () => {
    const text = write(writerOf('cite-news'), hostileEntry).trim();
    const inner = text
      .replace(/^\{\{cite web/, '')
      .replace(/\}\}$/, '')
      .replaceAll('{{!}}', '');
    expect(inner).not.toMatch(/\{\{|\}\}|\[\[|\]\]|<|\n/);
    expect(
      inner
        .split('|')
        .slice(1)
        .every((field) => /^[a-z0-9-]+=/.test(field)),
    ).toBe(true);
  });

  it('stay text in HTML', () => {
    const text = write(
      writerOf('netscape-html'),
      hostileEntry,
      keptEntry({ tags: ['"><script>'], url: 'https://a.example/"><script>' }),
    );
    expect(text).not.toContain('<script');
    expect(text).not.toContain('<b>');
  });

  it('stay text in Markdown', () => {
    const text = write(writerOf('markdown'), hostileEntry);
    expect(text).not.toMatch(/(^|[^\\])<(b|script)>/m);
    expect(text).not.toMatch(/^(# no heading|1\. no list|\+note)/m);
    expect(text).not.toMatch(/[^\\]\*|[^\\]`/);
  });
});
