// A row of another program's export → the draft of an entry with what is kept of its text.

import { chooseCanonicalUrl } from '../article/canonical-url.ts';
import type { ImportedHighlight, ImportedRow, LossCode } from '../model/interchange.ts';
import type { EntryContent, Highlight } from '../model/library.ts';
import { countWords, type EntryDraft } from './entry.ts';
import { htmlToText } from './formats/syntax/html-text.ts';
import { sha256 } from './sha256.ts';
import { toUid } from './uid.ts';

export type ImportCircumstances = {
  importId: string;
  /** ISO instant of the import; stands in where the file has no date of the save. */
  now: string;
  /** Makes HTML of another program safe to show. */
  sanitise(html: string): string;
  /** Id of the registry's outlet at this address, or null. */
  outletOf(url: string): string | null;
};

export type ImportDraft = { draft: EntryDraft; content: EntryContent; losses: LossCode[] };

/** Depends on nothing but its arguments, so that the same file again gives the same entries. */
export function toImportDraft(row: ImportedRow, circumstances: ImportCircumstances): ImportDraft {
  const text = row.html === null ? '' : htmlToText(row.html);
  const draft = toDraft(row, text, circumstances);
  const isLost = text !== '' && draft.highlights.some(({ quote, start }) => quote !== '' && start === null);
  const html = text === '' || row.html === null ? null : circumstances.sanitise(row.html);
  return {
    draft,
    content: { uid: draft.uid, analysis: null, text, html },
    losses: isLost ? ['highlight-unplaced'] : [],
  };
}

function toDraft(
  row: ImportedRow,
  text: string,
  { importId, now, outletOf }: ImportCircumstances,
): EntryDraft {
  const canonicalUrl = chooseCanonicalUrl(row.url, []);
  const savedAt = row.savedAt ?? now;
  return {
    uid: toUid(canonicalUrl),
    status: 'saved',
    url: row.url,
    canonicalUrl,
    title: row.title ?? row.url,
    siteName: row.siteName,
    authors: row.authors,
    lang: row.lang,
    publishedAt: row.publishedAt,
    savedAt,
    expiresAt: null,
    // Most programs know that it was read, not when: the save is the one moment that their file has.
    readAt: row.readAt ?? (row.read ? savedAt : null),
    archivedAt: row.archivedAt ?? (row.archived ? savedAt : null),
    tags: row.tags,
    note: row.note,
    highlights: row.highlights.map((highlight) => placeHighlight(highlight, text, savedAt)),
    claimEdits: [],
    outletId: outletOf(row.url),
    citedOutlets: [],
    speakers: [],
    wordCount: countWords(text),
    textHash: text === '' ? null : sha256(text),
    importId,
  };
}

/** The id comes from the words, so that the same highlight from a second import is the same one. */
function placeHighlight(
  { quote, note, createdAt }: ImportedHighlight,
  text: string,
  savedAt: string,
): Highlight {
  const place = quote === '' ? null : findQuote(quote, text);
  return {
    id: `import-${sha256(`${quote}\n${note}`).slice(0, 16)}`,
    quote: place ? text.slice(place.start, place.end) : quote,
    start: place?.start ?? null,
    end: place?.end ?? null,
    note,
    createdAt: createdAt ?? savedAt,
  };
}

/** Programs keep the words of a highlight with other white space than the text they were marked in. */
function findQuote(quote: string, text: string): { start: number; end: number } | null {
  const exact = text.indexOf(quote);
  if (exact !== -1) return { start: exact, end: exact + quote.length };
  const wanted = quote.replace(/\s+/g, '');
  let squeezed = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (/\s/.test(char)) continue;
    offsets.push(i);
    squeezed += char;
  }
  const at = wanted === '' ? -1 : squeezed.indexOf(wanted);
  const [start, last] = [offsets[at], offsets[at + wanted.length - 1]];
  return at === -1 || start === undefined || last === undefined ? null : { start, end: last + 1 };
}
