// A plain list of addresses, a line each, with a title beside them or not (OneTab's "address | title", a Markdown list) → rows.
import type { ImportFormat, ReadItem } from './format.ts';
import { refuse, toItem } from './syntax/item.ts';

/** Share of the lines in the head that must begin with an address, so that prose with a link in it is no list. */
const MIN_SHARE = 0.5;

const MAX_LINE_LENGTH = 64 * 1024;

export const urlList: ImportFormat = {
  id: 'url-list',
  isOf(head) {
    if (/^\s*[<{]/.test(head)) return false;
    const lines = head
      .split(/\r\n?|\n/)
      .slice(0, 200)
      .filter(isContent);
    return lines.length > 0 && lines.filter(isAddressLine).length >= lines.length * MIN_SHARE;
  },
  async *read(part) {
    let rest = '';
    let line = 0;
    const take = function* (text: string): Generator<ReadItem> {
      line += 1;
      if (!isContent(text)) return;
      const place = { part: part.name, item: line, line };
      const found = parseLine(text);
      yield found ? toItem(place, found) : refuse(place, 'bad-address', text);
    };
    for await (const chunk of part.chunks()) {
      const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
      rest = (lines.pop() ?? '').slice(0, MAX_LINE_LENGTH);
      for (const text of lines) yield* take(text);
    }
    yield* take(rest);
  },
};

/** Blank lines group OneTab's windows; "#" opens a comment or a heading. */
const isContent = (line: string): boolean => line.trim() !== '' && !line.trimStart().startsWith('#');

const BULLET = /^\s*(?:[-*+•]|\d{1,4}[.)])\s+/;

const isAddressLine = (line: string): boolean =>
  /^(https?:\/\/|\[[^\]]*\]\(https?:\/\/|<https?:\/\/)/i.test(line.replace(BULLET, '').trimStart());

function parseLine(line: string): { url: string; title: string | null } | null {
  const text = line.replace(BULLET, '').trim();
  const markdown = /^\[([^\]]*)\]\(([^\s)]+)(?:\s[^)]*)?\)/.exec(text);
  if (markdown) return { url: markdown[2] ?? '', title: markdown[1] ?? null };
  const bare = /^<?([^\s<>|]+)>?(?:\s*[|\t]\s*|\s+[-–]\s+|\s+|$)(.*)$/.exec(text);
  const url = bare?.[1] ?? '';
  // One word of prose is no address, "news.example/a" is.
  return /^[a-z][a-z0-9+.-]*:|^[^\s/]+\.[a-z]{2,}(\/|$)/i.test(url)
    ? { url, title: bare?.[2] || null }
    : null;
}
