// Analysis of a page → the entry and content that the library keeps of it.
import type { Analysis } from '../model/analysis.ts';
import type { EntryContent, EntryStatus, LibraryEntry } from '../model/library.ts';
import { sha256 } from './sha256.ts';
import { toUid } from './uid.ts';

/** What a writer knows of an entry; `rev`, `schema`, `updatedAt` and `deletedAt` are the store's. */
export type EntryDraft = Omit<LibraryEntry, 'rev' | 'schema' | 'updatedAt' | 'deletedAt'>;

export type EntryCircumstances = {
  status: EntryStatus;
  /** ISO instant of the save or of the reading. */
  at: string;
  /** When a remembered page goes; null: kept. */
  expiresAt: string | null;
  /** Sanitised HTML of the article for the reader page. */
  html: string | null;
};

export function toEntryDraft(
  analysis: Analysis,
  { status, at, expiresAt, html }: EntryCircumstances,
): { draft: EntryDraft; content: EntryContent } {
  const { article, outlets, speakers } = analysis;
  const uid = toUid(article.canonicalUrl);
  const own = outlets.find((outlet) => outlet.own);
  const draft: EntryDraft = {
    uid,
    status,
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    siteName: article.siteName ?? own?.name ?? null,
    authors: article.authors,
    lang: article.lang,
    ...toTold(analysis),
    savedAt: at,
    expiresAt: status === 'remembered' ? expiresAt : null,
    readAt: null,
    archivedAt: null,
    tags: [],
    note: '',
    highlights: [],
    claimEdits: [],
    speakers: [
      ...new Set(
        speakers.filter(({ kind }) => kind === 'person' || kind === 'institution').map(({ name }) => name),
      ),
    ],
    wordCount: countWords(article.text),
    textHash: sha256(article.text),
    importId: null,
  };
  return { draft, content: { uid, analysis, text: '', html } };
}

/** What an article tells of itself, by which it is compared with others. */
export const toTold = ({ article, outlets }: Pick<Analysis, 'article' | 'outlets'>) => ({
  title: article.title ?? hostOf(article.canonicalUrl),
  publishedAt: article.publishedAt,
  outletId: outlets.find((outlet) => outlet.own)?.id ?? null,
  citedOutlets: outlets.filter((outlet) => !outlet.own).map(({ id }) => id),
});

/** The text that is searched and hashed, wherever it came from. */
export const textOf = (content: EntryContent | null): string =>
  content === null ? '' : (content.analysis?.article.text ?? content.text);

/** Words by spaces; scripts without spaces count two characters as a word. */
export function countWords(text: string): number {
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  let count = 0;
  for (const word of spaced) count += SPACELESS.test(word) ? Math.ceil(word.length / 2) : 1;
  return count;
}

const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
