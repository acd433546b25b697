// Pocket's old page of links (ril_export.html), and Instapaper's of the same make → rows; the headings are the folders.
import type { ImportFormat } from './format.ts';
import { tokenizeHtml } from './syntax/html-tokens.ts';
import { toItem } from './syntax/item.ts';

export const pocketHtml: ImportFormat = {
  id: 'pocket-html',
  isOf: (head) =>
    !/netscape-bookmark-file/i.test(head) &&
    (/<a\s[^>]{0,4000}\btime_added=/i.test(head) ||
      /<h1>\s*(unread|read archive|archive)\s*<\/h1>\s*<[uo]l>\s*(<li>|<\/[uo]l>)/i.test(head)),
  async *read(part) {
    const tokenizer = tokenizeHtml();
    let heading = '';
    let inHeading = false;
    let link: { attributes: ReadonlyMap<string, string>; title: string } | null = null;
    let item = 0;
    const flush = function* () {
      if (!link) return;
      item += 1;
      yield toItem({ part: part.name, item, line: null }, toFields(link.attributes, link.title, heading));
      link = null;
    };
    const take = function* (tokens: ReturnType<typeof tokenizer.push>) {
      for (const token of tokens) {
        if (token.kind === 'text') {
          if (link) link.title += token.text;
          else if (inHeading) heading += token.text;
        } else if (token.name === 'h1') {
          inHeading = token.kind === 'open';
          if (inHeading) heading = '';
        } else if (token.name === 'a') {
          yield* flush();
          if (token.kind === 'open' && token.attributes.has('href'))
            link = { attributes: token.attributes, title: '' };
        } else if (token.name === 'li' || token.name === 'ul' || token.name === 'ol') {
          yield* flush();
        }
      }
    };
    for await (const chunk of part.chunks()) yield* take(tokenizer.push(chunk));
    yield* take(tokenizer.end());
    yield* flush();
  },
};

function toFields(attributes: ReadonlyMap<string, string>, title: string, heading: string) {
  const folder = heading.trim();
  const archived = /^(read archive|archive)$/i.test(folder);
  const isOwn = folder !== '' && !archived && !/^(unread|starred)$/i.test(folder);
  return {
    url: attributes.get('href') ?? '',
    title,
    savedAt: attributes.get('time_added'),
    tags: [
      ...(attributes.get('tags') ?? '').split(','),
      ...(/^starred$/i.test(folder) ? ['starred'] : []),
      ...(isOwn ? [folder] : []),
    ],
    read: archived,
    archived,
  };
}
