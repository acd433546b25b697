// Every format in one list; readers in the order in which a text is tried, the most particular first.
import { backup } from './backup.ts';
import { bibtexWriter } from './bibtex.ts';
import { chromeReadingList } from './chrome-reading-list.ts';
import { citeNewsWriter } from './cite-news.ts';
import { claimsCsv } from './claims-csv.ts';
import { claimsJson } from './claims-json.ts';
import { claimsMarkdown } from './claims-markdown.ts';
import { cslJsonWriter } from './csl-json.ts';
import type { ClaimWriter, EntryWriter, ImportFormat } from './format.ts';
import { hypothesisJson } from './hypothesis-json.ts';
import { instapaperCsv } from './instapaper-csv.ts';
import { karakeepJson } from './karakeep-json.ts';
import { linkwardenJson } from './linkwarden-json.ts';
import { markdownWriter } from './markdown.ts';
import { matterCsv } from './matter-csv.ts';
import { netscapeHtml, netscapeHtmlWriter } from './netscape-html.ts';
import { omnivore } from './omnivore.ts';
import { omnivoreCsv } from './omnivore-csv.ts';
import { pocketAnnotations } from './pocket-annotations.ts';
import { pocketApi } from './pocket-api.ts';
import { pocketCsv } from './pocket-csv.ts';
import { pocketHtml } from './pocket-html.ts';
import { raindropCsv } from './raindrop-csv.ts';
import { readwiseHighlightsCsv } from './readwise-highlights-csv.ts';
import { readwiseReaderCsv } from './readwise-reader-csv.ts';
import { risWriter } from './ris.ts';
import { tableCsv, tableCsvWriter } from './table-csv.ts';
import { urlList } from './url-list.ts';
import { wallabagCsv } from './wallabag-csv.ts';
import { wallabagJson } from './wallabag-json.ts';

export const importFormats: readonly ImportFormat[] = [
  backup,
  pocketCsv,
  instapaperCsv,
  readwiseReaderCsv,
  raindropCsv,
  matterCsv,
  omnivoreCsv,
  wallabagCsv,
  readwiseHighlightsCsv,
  omnivore,
  wallabagJson,
  pocketApi,
  pocketAnnotations,
  chromeReadingList,
  karakeepJson,
  hypothesisJson,
  linkwardenJson,
  netscapeHtml,
  pocketHtml,
  // A table whose first column is the address looks like a list of addresses below its header.
  tableCsv,
  urlList,
];

/** The format of a text by its beginning, or null when none of ours fits. */
export const chooseFormat = (head: string): ImportFormat | null =>
  importFormats.find((format) => format.isOf(head)) ?? null;

export const entryWriters: readonly EntryWriter[] = [
  tableCsvWriter,
  markdownWriter,
  netscapeHtmlWriter,
  cslJsonWriter,
  risWriter,
  bibtexWriter,
  citeNewsWriter,
];

export const claimWriters: readonly ClaimWriter[] = [claimsCsv, claimsJson, claimsMarkdown];
