// What a reader sees as the author → candidates: links with rel="author", parts called "byline", lines that open with "By".
import type { MetadataCandidate } from '../../core/model/article.ts';
import { readAttribute } from '../dom-access.ts';
import type { PageElement, PageText } from '../page-tree.ts';
import { remember } from '../remember.ts';
import type { Run } from '../runs.ts';
import { candidate } from './candidate.ts';
import { type Place, placeOf, type VisiblePage } from './place.ts';

const MOST = 40;
/** Characters; a link that was never closed holds the rest of the page. */
const LONGEST_NAME = 300;

const AUTHOR_WORDS =
  /(?:^|[-_\s])(?:by-?lines?|authors?|author-?names?|autor(?:en|es|e|in)?|auteurs?|autore|autori|redacteur|writers?|reporter|journalist|forfatter|skribent|fn|contributor|c-?author|signature|firma|signatur|verfasser|kirjoittaja|avtor)(?:$|[-_\s])|[a-z](?:Byline|Author|Autor)|(?:byline|author|autor)[A-Z_-]/;
const isAuthorWords = remember((words) => AUTHOR_WORDS.test(words));
/** The page that a site keeps for each of its writers. */
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:en|es|a|in)?|auteurs?|autori|autore|contributors?|writers?|journalists?|reporters?|redakteure?|correspondents?|news-?team|forfatter|skribent|profiles?|people|by)\/[^/?#]/i;
/** "By Jane Doe", after the start or a separating sign: "10 May 2023 | 14:07 | By Jane Doe". */
const OPENING =
  /(?:^|[|·•–—/-]\s*)(?:(?:(?:written|words|story|text|reported|posted|published) )?by|von|par|por|di|door|av|af|od|przez|yazan|автор|text|texte|texto|testo|tekst|reporter|redaktion|autor(?:in)?(?:[/:*(]?(?:autor|in\)?))?|author|auteur)\s*:?\s+\p{Lu}/iu;
/** Further down the page only a label in so many words names the author. */
const LABEL =
  /^(?:text|autor(?:in)?(?:[/:*(]?(?:autor|in\)?))?|author|auteur|autore|von|by|par|por|written by|posted by|(?:ein |blog[- ]?)?(?:beitrag|artikel|gastbeitrag|bericht) von|geschrieben von|veröffentlicht von|eingestellt von)\s*:?\s+\p{Lu}/iu;

/** With the first of these the text has begun; summaries in short lines and a signature may stand above it. */
const LONG_PARAGRAPH = 120;
/** "Ida Brandt/Jonas Feld" as a line of its own above the text: how many papers sign without a word. */
const BARE_NAMES =
  /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){1,3}(?:\s?[/,&]\s?\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){1,3}){0,3}$/u;

export function readBylines(page: VisiblePage): MetadataCandidate[] {
  const found: MetadataCandidate[] = [];
  const seen = new Set<PageElement>();
  const text = page.runs.find(({ order, text }) => order >= page.first && text.length > LONG_PARAGRAPH);
  const textFrom = text?.order ?? page.first + 1;
  for (const run of page.runs) {
    if (found.length >= MOST) break;
    const around = page.around[run.host.index];
    const part = around?.part;
    // Beside a picture stands who took it.
    if (around?.caption || around?.credit || around?.figure) continue;
    const isOthers = part === 'comments' || part === 'related' || part === 'advertisement' || part === 'form';
    if (isOthers || run.text.length > 300) continue;
    const read = readRun(run, placeOf(run.order, page), seen);
    const isAbove = run.order >= page.first && run.order < textFrom;
    const isFirst = isAbove && run.host.tag === 'p' && run.text.length <= 90;
    if (read.length) found.push(...read);
    else if (isFirst && BARE_NAMES.test(run.text))
      found.push(...candidate('author', run.text, 'byline', 'bare near-headline'));
  }
  return found;
}

function readRun(run: Run, place: Place, seen: Set<PageElement>): MetadataCandidate[] {
  const found: MetadataCandidate[] = [];
  const named: string[] = [];
  for (const piece of run.pieces) {
    const words = piece?.data.trim();
    if (!piece || !words) continue;
    const link = linkOf(piece);
    if (link && !seen.has(link) && /\bauthor\b/.test(readAttribute(link.element, 'rel') ?? '')) {
      seen.add(link);
      const name = link.textLength > LONGEST_NAME ? null : link.element.textContent;
      found.push(...candidate('author', name, 'byline', `rel ${place}`));
    }
    if (isNamed(piece, run.host) || (link && isAuthorLink(link))) named.push(words);
  }
  const isWhole = isCalledAuthor(run.host);
  if (isWhole) found.push(...candidate('author', pieceByPiece(run), 'byline', `class ${place}`));
  else if (named.length) found.push(...candidate('author', named.join(' ; '), 'byline', `class ${place}`));
  else if (place === 'near-headline' ? isOpening(run, OPENING, 160) : isOpening(run, LABEL, 70)) {
    const from = place === 'near-headline' ? Math.max(0, run.text.search(OPENING)) : 0;
    const text = from > 0 ? run.text.slice(from) : pieceByPiece(run);
    found.push(...candidate('author', text, 'byline', `line ${place}`));
  }
  return found;
}

const isOpening = ({ text }: Run, pattern: RegExp, longest: number): boolean =>
  text.length <= longest && pattern.test(text);

/** Names in elements of their own stand side by side without a comma: "<a>Jane Doe</a><a>John Roe</a><span>10 May</span>". */
const pieceByPiece = ({ pieces }: Run): string =>
  pieces
    .map((piece) => piece?.data.trim() ?? '')
    .filter(Boolean)
    .join(' ; ');

function linkOf({ parent }: PageText): PageElement | null {
  for (let at: PageElement | null = parent, steps = 0; at && steps < 4; at = at.parent, steps++) {
    if (at.tag === 'a') return at;
  }
  return null;
}

const isAuthorLink = ({ element }: PageElement): boolean =>
  AUTHOR_ADDRESS.test(element.getAttribute('href') ?? '');

/** An inline element around the piece, inside its line, is called "author". */
function isNamed({ parent }: PageText, host: PageElement): boolean {
  for (let at: PageElement | null = parent; at && at !== host; at = at.parent) {
    if (isAuthorWords(at.words)) return true;
  }
  return false;
}

function isCalledAuthor(host: PageElement): boolean {
  for (let at: PageElement | null = host, steps = 0; at && steps < 3; at = at.parent, steps++) {
    if (isAuthorWords(at.words) && at.textLength < 300) return true;
  }
  return false;
}
