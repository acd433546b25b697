import { describe, expect, it } from 'vitest';
import { type Kept, mergeEntry } from '../../../../lib/core/library/merge-entry.ts';
import type { Highlight, LibraryEntry } from '../../../../lib/core/model/library.ts';
import { libraryRow, type RowParts } from '../../../support/library-rows.ts';

const kept = (parts: RowParts = {}, more: Partial<LibraryEntry> = {}): Kept => {
  const { draft, content } = libraryRow(parts);
  return {
    entry: { ...draft, rev: 1, schema: 1, updatedAt: '2024-03-05T10:00:00.000Z', deletedAt: null, ...more },
    content,
  };
};
const highlight = (id: string): Highlight => ({
  id,
  quote: id,
  start: null,
  end: null,
  note: '',
  createdAt: '',
});

describe('the same address kept again', () => {
  it('unites tags and highlights, and joins notes once', () => {
    const own = kept({ tags: ['sea'] }, { note: 'mine', highlights: [highlight('a')] });
    const incoming = libraryRow({
      tags: ['wind', 'sea'],
      draft: { note: 'theirs', highlights: [highlight('a'), highlight('b')] },
    });
    const { draft } = mergeEntry(own, incoming);
    expect(draft).toMatchObject({ tags: ['sea', 'wind'], note: 'mine\n\ntheirs' });
    expect(draft.highlights.map(({ id }) => id)).toEqual(['a', 'b']);
    const again = mergeEntry({ ...own, entry: { ...own.entry, note: draft.note } }, incoming);
    expect(again.draft.note).toBe('mine\n\ntheirs');
  });

  it('keeps the earlier of two saves, and the save of a page that was only remembered', () => {
    const early = '2020-01-01T00:00:00.000Z';
    const late = '2024-01-01T00:00:00.000Z';
    expect(mergeEntry(kept({ at: late }), libraryRow({ at: early })).draft.savedAt).toBe(early);
    expect(mergeEntry(kept({ at: early }), libraryRow({ at: late })).draft.savedAt).toBe(early);
    expect(
      mergeEntry(kept({ at: early, status: 'remembered' }), libraryRow({ at: late })).draft.savedAt,
    ).toBe(late);
    expect(
      mergeEntry(kept({ at: early }), libraryRow({ at: late, status: 'remembered' })).draft.savedAt,
    ).toBe(early);
  });

  it('takes the new text and title, but not over a title that the reader changed', () => {
    const incoming = libraryRow({ title: 'Corrected headline', text: 'New text.' });
    expect(mergeEntry(kept(), incoming).draft.title).toBe('Corrected headline');
    expect(mergeEntry(kept({}, { title: 'My words' }), incoming).draft.title).toBe('My words');
    expect(mergeEntry(kept(), incoming).content.analysis?.article.text).toContain('New text.');
  });

  it('gives a title to an entry that had only its address', () => {
    const bare = kept({ title: 'https://news.example/ferry' }, { title: 'https://news.example/ferry' });
    const { draft, content } = libraryRow({ title: 'Ferry' });
    const titled = mergeEntry({ ...bare, content: null }, { draft, content: { ...content, analysis: null } });
    expect(titled.draft.title).toBe('Ferry');
  });

  it('keeps the kept copy of the page when the new one brings none', () => {
    const own = kept();
    const withHtml = { ...own, content: own.content && { ...own.content, html: '<p>kept</p>' } };
    expect(mergeEntry(withHtml, libraryRow({ text: 'New.' })).content.html).toBe('<p>kept</p>');
  });
});
