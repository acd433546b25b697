// Runs the rows of metadata.ts.
import { expect, test } from 'vitest';
import { chooseCanonicalUrl } from '../../lib/core/article/canonical-url.ts';
import { chooseTitle } from '../../lib/core/article/choose-title.ts';
import { parseByline } from '../../lib/core/article/parse-byline.ts';
import { parseDate } from '../../lib/core/article/parse-date.ts';
import { parseUrlDate } from '../../lib/core/article/url-date.ts';
import type { MetadataCandidate } from '../../lib/core/model/article.ts';
import { addressDates, addresses, bylines, dates, type StatedTitles, titles } from './metadata.ts';

test.each(dates)('date: %s (%s) → %s', (written, lang, expected) => {
  expect(parseDate(written, lang)?.value ?? null).toBe(expected);
});

test.each(bylines)('byline: %s → %j %j', (written, authors, agencies) => {
  expect(parseByline(written)).toEqual({ authors, agencies });
});

const TITLE_SOURCES: [keyof StatedTitles, Omit<MetadataCandidate, 'field' | 'value'>][] = [
  ['heading', { origin: 'heading' }],
  ['shared', { origin: 'open-graph', detail: 'og:title' }],
  ['tweeted', { origin: 'meta', detail: 'twitter:title' }],
  ['stated', { origin: 'json-ld', detail: 'Article.headline' }],
  ['microdata', { origin: 'microdata', detail: 'headline' }],
  ['tab', { origin: 'document-title' }],
];

test.each(titles)('title: %o → %s', (said, expected) => {
  const candidates = TITLE_SOURCES.flatMap(([source, rest]): MetadataCandidate[] => {
    const value = said[source];
    return value === undefined ? [] : [{ field: 'title', value, ...rest }];
  });
  const url = said.url ?? 'https://gazette.example/a/7';
  expect(chooseTitle({ candidates, siteNames: said.site ? [said.site] : [], url })?.value).toBe(expected);
});

test.each(addresses)('address: %s %j → %s', (url, canonical, expected) => {
  expect(chooseCanonicalUrl(url, canonical)).toBe(expected);
});

test.each(addressDates)('date in the address: %s → %s', (url, expected) => {
  expect(parseUrlDate(url)).toBe(expected);
});
