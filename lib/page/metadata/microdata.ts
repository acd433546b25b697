// itemprop attributes of the page's article → candidates; those of comments, lists and related stories stay out.
import type { MetadataCandidate, MetadataField } from '../../core/model/article.ts';
import { candidate } from './candidate.ts';

const PROPERTIES: Record<string, MetadataField> = {
  headline: 'title',
  author: 'author',
  creator: 'author',
  datePublished: 'published',
  dateCreated: 'published',
  dateModified: 'modified',
  articleSection: 'section',
  keywords: 'topic',
  isAccessibleForFree: 'isAccessibleForFree',
  inLanguage: 'lang',
  wordCount: 'wordCount',
};
/** Which of them count is seen faster from the few found than by a selector for each name. */
const STATING = '[itemprop],[property]';
const MOST = 60;
const OTHERS = /(?:Comment|Review|ListItem|WebSite|ImageObject|VideoObject|Offer|Product)$/;

export function readMicrodata(body: Element): MetadataCandidate[] {
  const scopes = Array.from(body.querySelectorAll('[itemscope][itemtype]'));
  const articles = scopes
    .filter((scope) => /Article|BlogPosting|Report$/.test(scope.getAttribute('itemtype') ?? ''))
    .slice(0, MOST);
  // Several articles without one around them are a list of teasers, and none of them is the page's own.
  const main = articles.find((scope) => scope.querySelector('[itemprop~="articleBody"]')) ?? articles[0];
  const found = Array.from((main ?? body).querySelectorAll(STATING))
    .filter(statesProperty)
    .slice(0, MOST);
  return found.flatMap((element) => readProperty(element, main ?? null));
}

const isProperty = (name: string): boolean => Object.hasOwn(PROPERTIES, name);

const statesProperty = (element: Element): boolean =>
  namesOf(element.getAttribute('itemprop')).some(isProperty) ||
  namesOf(element.getAttribute('property')).some(
    (name) => name.startsWith('schema:') && isProperty(name.slice(7)),
  );

const namesOf = (attribute: string | null): string[] => attribute?.split(/\s+/) ?? [];

function readProperty(element: Element, main: Element | null): MetadataCandidate[] {
  const scope = element.parentElement?.closest('[itemscope]') ?? null;
  if (scope && scope !== main && OTHERS.test(scope.getAttribute('itemtype') ?? '')) return [];
  if (main && scope !== main && articleScope(scope)) return [];
  const names =
    element.getAttribute('itemprop') ?? element.getAttribute('property')?.replace(/schema:/g, '') ?? '';
  return names.split(/\s+/).flatMap((name) => {
    const field = isProperty(name) ? PROPERTIES[name] : undefined;
    return field ? candidate(field, readValue(element, field), 'microdata', name) : [];
  });
}

const articleScope = (scope: Element | null): boolean =>
  /Article|BlogPosting/.test(scope?.getAttribute('itemtype') ?? '');

function readValue(element: Element, field: MetadataField): string | null | undefined {
  if (field === 'author') {
    const names = Array.from(element.querySelectorAll('[itemprop~="name"]')).slice(0, 10);
    const inner = names.map((name) => name.getAttribute('content') ?? name.textContent ?? '').join('; ');
    return inner || (element.getAttribute('content') ?? element.textContent);
  }
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
}
