// Hostile words in the library: what is written out runs in no spreadsheet, browser or reference manager, and searching is safe.
import { parse } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { claimWriters, entryWriters } from '../../lib/core/library/formats/index.ts';
import { toMarkdownFile } from '../../lib/core/library/formats/markdown.ts';
import { parseQuery } from '../../lib/core/library/parse-query.ts';
import { memoryStore } from '../../lib/store/memory-store.ts';
import { exportContext, keptEntry } from '../support/kept-entry.ts';
import { forbiddenAddresses } from './families/addresses.ts';
import { allTexts } from './families/index.ts';
import { formulas, LONG } from './families/words.ts';

/** The words in every field that a page, a file or a reader can fill. */
const entryWith = (words: string) =>
  keptEntry({
    title: words,
    siteName: words,
    authors: [words],
    tags: [words],
    note: words,
    highlights: [{ id: '1', quote: words, start: null, end: null, note: words, createdAt: '2026-01-01' }],
  });

const write = (id: string, words: string): string => {
  const writer = entryWriters.find((known) => known.id === id);
  if (!writer) throw new Error(`no writer ${id}`);
  const kept = entryWith(words);
  return writer.head(exportContext) + writer.row(kept, exportContext, 0) + writer.tail(exportContext, 1);
};

/** What a spreadsheet takes for a formula (OWASP, CSV Injection), full-width signs included. */
const CALCULATED = /^[\s]*[=+\-@＝＋－＠]/;

describe('every format', () => {
  it.each(allTexts)('$name', ({ text }) => {
    const words = text.slice(0, 20_000);
    for (const { id } of entryWriters) {
      const written = write(id, words);
      // References and escapes make a letter longer, never without bound.
      expect(written.length).toBeLessThan(2000 + 12 * 12 * (words.length + 10));
    }
    const { data } = Papa.parse<string[]>(write('table-csv', words).slice(1), { delimiter: ',' });
    expect(data.filter((row) => row.length > 1)).toHaveLength(2);
    expect((data[1] ?? []).filter((cell) => CALCULATED.test(cell))).toEqual([]);
    const html = write('netscape-html', words);
    expect(
      html.match(/<(?!!DOCTYPE NETSCAPE|META|TITLE|\/TITLE|H1|\/H1|DL|\/DL|p>|DT|A |\/A|DD)/gi),
    ).toBeNull();
    const csl = JSON.parse(write('csl-json', words)) as { title: string }[];
    expect(csl).toHaveLength(1);
    const { name } = toMarkdownFile(entryWith(words), exportContext);
    expect([parse(name).dir, /[\\/:*?"<>|\0\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(name)]).toEqual([
      '',
      false,
    ]);
    expect(name.length).toBeLessThan(200);
  });

  it.each(forbiddenAddresses)('makes no link of %j', (address) => {
    const kept = keptEntry({ url: address, canonicalUrl: address });
    for (const { id, row } of entryWriters.filter((writer) =>
      ['markdown', 'netscape-html'].includes(writer.id),
    ))
      expect([id, /(?:HREF="|\]\()\s*(?!https?:)/i.test(row(kept, exportContext, 0))]).toEqual([id, false]);
  });
});

describe('claims', () => {
  it.each(formulas)('%j is no formula in a table', (formula) => {
    const writer = claimWriters.find(({ id }) => id === 'claims-csv');
    const article = {
      title: formula,
      outlet: formula,
      authors: [formula],
      publishedAt: formula,
      link: formula,
    };
    const claim = {
      quote: formula,
      speaker: formula,
      speakerRole: formula,
      date: null,
      dates: [],
      cites: [formula],
      corrected: null,
      note: formula,
      article: { ...article, url: formula, savedAt: formula, textHash: formula },
    };
    const { data } = Papa.parse<string[]>(writer?.row(claim as never, exportContext, 0) ?? '', {
      delimiter: ',',
    });
    expect(data[0]?.length).toBe(21);
    expect((data[0] ?? []).filter((cell) => CALCULATED.test(cell))).toEqual([]);
  });
});

describe('the search field', () => {
  it.each(allTexts)('takes $name', ({ text }) => {
    const typed = text.slice(0, LONG);
    const { clauses, problems } = parseQuery(typed);
    expect(clauses.length + problems.length).toBeLessThanOrEqual(typed.length + 1);
  });

  it('finds an entry by hostile words and by no others', async () => {
    const store = memoryStore({ now: () => '2026-01-01T00:00:00.000Z' });
    const { entry } = keptEntry({ title: '<img src=x onerror=hit()> __proto__ constructor' });
    const { schema: _schema, rev: _rev, updatedAt: _updatedAt, deletedAt: _deletedAt, ...draft } = entry;
    await store.put(draft, { uid: entry.uid, analysis: null, text: 'pier', html: null });
    const page = { filter: {}, offset: 0, limit: 10 };
    for (const query of ['onerror', '__proto__', 'constructor', 'title:constructor', 'pier'])
      expect([query, (await store.search(query, page)).total]).toEqual([query, 1]);
    for (const query of ['hasOwnProperty', 'toString', 'tag:__proto__', 'outlet:constructor', 'is:__proto__'])
      expect([query, (await store.search(query, page)).total]).toEqual([query, 0]);
  });
});
