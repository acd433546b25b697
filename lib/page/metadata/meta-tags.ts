// <meta>, <link> and attributes of <html> → candidates, by a table of the names publishers use.
import type { MetadataCandidate, MetadataField } from '../../core/model/article.ts';
import { candidate } from './candidate.ts';

/** Lower-case `name`, `property` or `itemprop` → field; the order inside a field is the order of trust. */
const NAMES: [MetadataField, string][] = [
  [
    'title',
    'og:title twitter:title dc.title dcterms.title parsely-title sailthru.title cxenseparse:title citation_title headline title fb_title hdl',
  ],
  [
    'author',
    'author article:author og:article:author og:author parsely-author sailthru.author dc.creator dcterms.creator dc.creator.personalname cxenseparse:author citation_author byl byline authors article:author_name article.author vr:author mediator_author article_author rbauthors twitter:creator shareaholic:article_author_name dable:author news_author author_name',
  ],
  [
    'published',
    'article:published_time og:article:published_time og:published_time article:published datepublished parsely-pub-date sailthru.date dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dc.date.published dcterms.date cxenseparse:recs:publishtime cxenseparse:publishtime cxenseparse:articlepublishtime pubdate publishdate publish-date publish_date publication_date publication-date published_date published-date published originalpublicationdate article_date_original displaydate ptime date.created datecreated creation_date citation_publication_date citation_date citation_online_date rnews:datepublished bt:pubdate iso-8601-publish-date article.published article.created vr:published_time shareaholic:article_published_time article:publication_date date_published date_created pub_date release_date dateposted article:post_date og:pubdate posted created date video:release_date og:regdate regdate dable:published_time sort_date last_published_date utime issued timestamp og:release_date',
  ],
  [
    'modified',
    'article:modified_time og:updated_time og:article:modified_time article:modified datemodified dc.date.modified dcterms.modified dc.modified last-modified lastmod lastmodified modified revised revision_date article.updated article:updated_time dateupdated date_modified modified_date updated_time date.updated og:modified_time dc.date.lastmodified last_updated_date',
  ],
  [
    'siteName',
    'og:site_name application-name apple-mobile-web-app-title dc.publisher dcterms.publisher publisher twitter:site copyright dc.source cre',
  ],
  ['section', 'article:section parsely-section sailthru.section cxenseparse:category section category'],
  ['topic', 'news_keywords keywords article:tag parsely-tags sailthru.tags dc.subject'],
  [
    'description',
    'og:description description twitter:description dc.description dcterms.abstract sailthru.description',
  ],
  ['lang', 'og:locale dc.language content-language language'],
  ['type', 'og:type'],
  ['isAccessibleForFree', 'article:content_tier isaccessibleforfree'],
  ['wordCount', 'wordcount word_count'],
];

const nameToField = new Map<string, { field: MetadataField; rank: number }>();
for (const [field, names] of NAMES) {
  names.split(' ').forEach((name, rank) => {
    nameToField.set(name, { field, rank });
  });
}

const MOST_TAGS = 2000;

export function readMetaTags(html: Element): MetadataCandidate[] {
  const found: { rank: number; made: MetadataCandidate[] }[] = [];
  const tags = Array.from(html.getElementsByTagName('meta')).slice(0, MOST_TAGS);
  for (const tag of tags) {
    const content = tag.getAttribute('content');
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (tag.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        const known = nameToField.get(name);
        // Microdata belongs to the thing around it, which may be a comment or a related story: `microdata.ts` looks.
        if (!known || (attribute === 'itemprop' && tag.closest('body [itemscope]'))) continue;
        const origin = /^(?:og:|article:)/.test(name)
          ? 'open-graph'
          : attribute === 'itemprop'
            ? 'microdata'
            : 'meta';
        found.push({ rank: known.rank, made: candidate(known.field, content, origin, name) });
      }
    }
  }
  return found
    .sort((one, other) => one.rank - other.rank)
    .flatMap(({ made }) => made)
    .concat(readHead(html));
}

function readHead(html: Element): MetadataCandidate[] {
  const title = html.querySelector('head > title, title')?.textContent;
  const links = (selector: string, detail: string) =>
    Array.from(html.querySelectorAll(selector))
      .slice(0, 5)
      .flatMap((link) => candidate('canonicalUrl', link.getAttribute('href'), 'link-rel', detail));
  return [
    ...candidate('title', title, 'document-title'),
    ...candidate(
      'lang',
      html.getAttribute('lang') ?? html.getAttribute('xml:lang'),
      'html-attribute',
      'lang',
    ),
    ...links('link[rel~="canonical"]', 'canonical'),
    ...candidate(
      'canonicalUrl',
      html.querySelector('meta[property="og:url"]')?.getAttribute('content'),
      'open-graph',
      'og:url',
    ),
  ];
}
