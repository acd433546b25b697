// Netscape bookmark files (browsers, Raindrop, Pinboard, linkding, Shaarli, Karakeep …) ↔ entries.
import type { EntryWriter, ImportFormat, ReadItem } from './format.ts';
import { escapeHtml } from './syntax/escape-html.ts';
import { toFolderTag } from './syntax/folders.ts';
import { type HtmlToken, tokenizeHtml } from './syntax/html-tokens.ts';
import { toUnixSeconds } from './syntax/iso-days.ts';
import { oneLine, toItem } from './syntax/item.ts';

type Attributes = ReadonlyMap<string, string>;

/** A bookmark being read: its <DD> note comes after it, so it is given out when the next thing begins. */
type Bookmark = { attributes: Attributes; title: string; note: string; folders: string[] };

type State = {
  part: string;
  item: number;
  folders: string[];
  /** Heading read, its list not yet begun. */
  heading: { name: string; isRoot: boolean } | null;
  bookmark: Bookmark | null;
  /** What text belongs to now. */
  inside: 'heading' | 'title' | 'note' | null;
};

export const netscapeHtml: ImportFormat = {
  id: 'netscape-html',
  isOf: (head) =>
    /<!doctype netscape-bookmark-file/i.test(head) || /<dl>[\s\S]{0,2000}<dt>\s*<(a|h3)\s/i.test(head),
  async *read(part) {
    const tokenizer = tokenizeHtml();
    const state: State = {
      part: part.name,
      item: 0,
      folders: [],
      heading: null,
      bookmark: null,
      inside: null,
    };
    for await (const chunk of part.chunks())
      for (const token of tokenizer.push(chunk)) yield* step(state, token);
    for (const token of tokenizer.end()) yield* step(state, token);
    yield* flush(state);
  },
};

function* step(state: State, token: HtmlToken): Generator<ReadItem> {
  if (token.kind === 'text') addText(state, token.text);
  else if (token.name === 'h3') yield* heading(state, token);
  else if (token.name === 'dl') yield* list(state, token.kind === 'open');
  else if (token.name === 'a') yield* anchor(state, token);
  else if (token.name === 'dt' && token.kind === 'open') yield* flush(state);
  else if (token.name === 'dd') state.inside = token.kind === 'open' && state.bookmark ? 'note' : null;
  else if ((token.name === 'br' || token.name === 'p') && state.inside === 'note') addText(state, '\n');
  else if (token.name === 'hr') yield* flush(state);
}

function addText(state: State, text: string): void {
  if (state.inside === 'heading' && state.heading) state.heading.name += text;
  else if (state.inside === 'title' && state.bookmark) state.bookmark.title += text;
  else if (state.inside === 'note' && state.bookmark) state.bookmark.note += text;
}

function* heading(state: State, token: HtmlToken): Generator<ReadItem> {
  if (token.kind !== 'open') {
    state.inside = null;
    return;
  }
  yield* flush(state);
  // Browsers mark their own roots ("Bookmarks bar"): places, not names the reader chose.
  const isRoot =
    token.attributes.has('personal_toolbar_folder') || token.attributes.has('unfiled_bookmarks_folder');
  state.heading = { name: '', isRoot };
  state.inside = 'heading';
}

function* list(state: State, opens: boolean): Generator<ReadItem> {
  yield* flush(state);
  if (!opens) state.folders.pop();
  else state.folders.push(state.heading && !state.heading.isRoot ? state.heading.name.trim() : '');
  state.heading = null;
}

/** A stray link inside a note ("<DD>see <a href=…>this</a>") is part of the note; bookmarks come after a <DT>, or carry a date. */
function* anchor(state: State, token: HtmlToken): Generator<ReadItem> {
  if (token.kind !== 'open') {
    if (state.inside === 'title') state.inside = null;
    return;
  }
  if (state.inside === 'note' && !token.attributes.has('add_date')) return;
  yield* flush(state);
  state.bookmark = { attributes: token.attributes, title: '', note: '', folders: [...state.folders] };
  state.inside = 'title';
}

function* flush(state: State): Generator<ReadItem> {
  const { bookmark } = state;
  state.inside = null;
  if (!bookmark) return;
  state.bookmark = null;
  state.item += 1;
  yield toItem({ part: state.part, item: state.item, line: null }, toFields(bookmark));
}

/** linkding has no field for it in this format, so it writes a tag. */
const LINKDING_ARCHIVED = 'linkding:archived';

function toFields({ attributes, title, note, folders }: Bookmark) {
  const tags = (attributes.get('tags') ?? '').split(',').map((tag) => tag.trim());
  const isStarred = attributes.get('data-important') === 'true';
  return {
    url: attributes.get('href') ?? '',
    title,
    note: note.replace(/\[\/?linkding-notes\]/g, '\n'),
    savedAt: attributes.get('add_date'),
    tags: [
      ...tags.filter((tag) => tag !== LINKDING_ARCHIVED),
      toFolderTag(folders),
      ...(isStarred ? ['starred'] : []),
    ],
    // Only programs with a to-read mark write it; "0" says that it was read.
    read: attributes.get('toread') === '0',
    archived: tags.includes(LINKDING_ARCHIVED) || attributes.get('archived') === '1',
  };
}

export const netscapeHtmlWriter: EntryWriter = {
  id: 'netscape-html',
  extension: 'html',
  mime: 'text/html',
  head: () =>
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n' +
    '<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n',
  row({ entry }) {
    const attributes = [
      // A browser that takes the file would keep "javascript:" as a bookmarklet.
      /^https?:/i.test(entry.url) ? `HREF="${escapeHtml(entry.url)}"` : '',
      `ADD_DATE="${toUnixSeconds(entry.savedAt)}"`,
      // A comma would part the tag in two.
      `TAGS="${escapeHtml(entry.tags.map((tag) => tag.replaceAll(',', ' ')).join(','))}"`,
      `TOREAD="${entry.readAt ? 0 : 1}"`,
      ...(entry.archivedAt ? ['ARCHIVED="1"'] : []),
    ];
    const note = entry.note ? `<DD>${escapeHtml(entry.note)}\n` : '';
    return `<DT><A ${attributes.join(' ')}>${escapeHtml(oneLine(entry.title))}</A>\n${note}`;
  },
  tail: () => '</DL><p>\n',
};
