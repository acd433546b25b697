// Document → every stated value, in the order of the readers; which of them count is decided in the core.
import type { MetadataCandidate } from '../../core/model/article.ts';
import { readOwn } from '../dom-access.ts';
import type { PageTree } from '../page-tree.ts';
import { type JsonLd, readJsonLd } from './json-ld.ts';
import { readMetaTags } from './meta-tags.ts';
import { readMicrodata } from './microdata.ts';

export type StatedMetadata = {
  candidates: MetadataCandidate[];
  /** The page's title as it states it first; for finding the headline, not for showing. */
  title: string;
  description: string | null;
  jsonLd: JsonLd;
};

export function readMetadata(document: Document, tree: PageTree, url: string): StatedMetadata {
  // Elements named "querySelector" hide the document's own; <html> has no such names.
  const html = readOwn(document, 'documentElement');
  const tags = attempt(() => readMetaTags(html), []);
  const statedFirst = (field: MetadataCandidate['field']) => tags.find((tag) => tag.field === field)?.value;
  const title = statedFirst('title') ?? '';
  const addresses = [url, ...tags.filter(({ field }) => field === 'canonicalUrl').map(({ value }) => value)];
  const scripts = attempt(
    () =>
      Array.from(html.querySelectorAll('script[type*="ld+json" i]'), (script) => script.textContent ?? ''),
    [],
  );
  const nothing: JsonLd = { candidates: [], body: null, walled: [], types: [] };
  const jsonLd = attempt(() => readJsonLd(scripts, addresses, title), nothing);
  const microdata = attempt(() => readMicrodata(tree.body.element), []);
  return {
    candidates: [...jsonLd.candidates, ...microdata, ...tags],
    title,
    description: statedFirst('description') ?? null,
    jsonLd,
  };
}

/** One reader that fails on a page costs its own values only. */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
