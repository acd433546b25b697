// The article: what the content script sends (ArticleSnapshot) and what the core makes of it (Article).
import { z } from 'zod/mini';
import { Span } from './span.ts';

/**
 * `title`: the headline, always the first block of a page. `standfirst`: the summary under it. `quote`: block quotes and
 * embedded posts. `caption` and `credit`: words below a picture and who made it. `note`: correction, copyright,
 * "X contributed to this report" lines: kept and shown, but not body text.
 */
export const BlockKind = z.enum([
  'title',
  'standfirst',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'credit',
  'note',
]);
export type BlockKind = z.infer<typeof BlockKind>;

export const Block = z.extend(Span, { kind: BlockKind });
export type Block = z.infer<typeof Block>;

/** A link inside the article; `href` is absolute. */
export const Link = z.extend(Span, { href: z.string() });
export type Link = z.infer<typeof Link>;

export const MetadataField = z.enum([
  'title',
  'author',
  'siteName',
  'publisher',
  'published',
  'modified',
  'lang',
  'section',
  'topic',
  'canonicalUrl',
  'description',
  'type', // og:type, JSON-LD @type
  'isAccessibleForFree',
  'wordCount',
  'wire', // agency named apart from the authors
  'correction',
  'dateline',
]);
export type MetadataField = z.infer<typeof MetadataField>;

/** Where on the page a value was read. The order of trust lies in `article/choose-metadata.ts`. */
export const MetadataOrigin = z.enum([
  'json-ld',
  'microdata',
  'open-graph',
  'meta',
  'time-element',
  'byline',
  'dateline',
  'heading',
  'document-title',
  'link-rel',
  'html-attribute',
  'url',
  'text',
  'given', // by the caller (command line)
]);
export type MetadataOrigin = z.infer<typeof MetadataOrigin>;

/** A raw value as the page layer read it, nothing decided. `detail` names the exact property, e.g. "datePublished". */
export const MetadataCandidate = z.object({
  field: MetadataField,
  value: z.string(),
  origin: MetadataOrigin,
  detail: z.optional(z.string()),
});
export type MetadataCandidate = z.infer<typeof MetadataCandidate>;

/** What kind of page this is, by structure alone. */
export const PageKind = z.enum(['article', 'front-page', 'listing', 'video', 'login-wall', 'empty', 'other']);
export type PageKind = z.infer<typeof PageKind>;

export const Paywall = z.object({ wordsOnPage: z.int(), wordsInAll: z.nullable(z.int()) });
export type Paywall = z.infer<typeof Paywall>;

/** Plain JSON from the content script: the article's text with its blocks and links, and raw metadata. */
export const ArticleSnapshot = z.object({
  url: z.string(),
  pageKind: PageKind,
  /** The language the page states (html lang), else null. */
  lang: z.nullable(z.string()),
  /** Blocks in reading order joined by one newline, the title first. */
  text: z.string(),
  blocks: z.array(Block),
  links: z.array(Link),
  metadata: z.array(MetadataCandidate),
  paywall: z.nullable(Paywall),
  /** The article's own HTML for the reader page; sanitised at capture and again where it is shown. */
  html: z.nullable(z.string()),
});
export type ArticleSnapshot = z.infer<typeof ArticleSnapshot>;

/** A chosen value and where it came from. */
export const Provenance = z.record(z.string(), MetadataOrigin);

export const Article = z.object({
  url: z.string(),
  canonicalUrl: z.string(),
  lang: z.nullable(z.string()),
  title: z.nullable(z.string()),
  siteName: z.nullable(z.string()),
  authors: z.array(z.string()),
  /** ISO 8601 with the page's own offset ("2023-04-28T17:40:08+00:00"), or the day alone. */
  publishedAt: z.nullable(z.string()),
  modifiedAt: z.nullable(z.string()),
  section: z.nullable(z.string()),
  topics: z.array(z.string()),
  /** News agency credited for the text, as the page names it. */
  wire: z.nullable(z.string()),
  correction: z.nullable(z.string()),
  paywall: z.nullable(Paywall),
  /** Field name → where it was found. */
  origins: Provenance,
  text: z.string(),
  blocks: z.array(Block),
  links: z.array(Link),
});
export type Article = z.infer<typeof Article>;
