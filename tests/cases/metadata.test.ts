// Runs the rows of metadata.ts.
import { expect, test } from 'vitest';
import { chooseCanonicalUrl } from '../../lib/core/article/canonical-url.ts';
import { chooseTitle } from '../../lib/core/article/choose-title.ts';
import { parseByline } from '../../lib/core/article/parse-byline.ts';
import { parseDate } from '../../lib/core/article/parse-date.ts';
import { parseUrlDate } from '../../lib/core/article/url-date.ts';
import type { MetadataCandidate } from '../../lib/core/model/article.ts';
import { addressDates, addresses, bylines, dates, titles } from './metadata.ts';

test.each(dates)('date: %s (%s) → %s', (written, lang, expected) => {
  expect(parseDate(written, lang)?.value ?? null).toBe(expected);
});

test.each(bylines)('byline: %s → %j %j', (written, authors, agencies) => {
  expect(parseByline(written)).toEqual({ authors, agencies });
});

test.each(titles)(
  'title: %s | %s | %s | %s | %s → %s',
  (heading, shared, stated, document, site, expected) => {
    const given: [string | null, Omit<MetadataCandidate, 'field' | 'value'>][] = [
      [heading, { origin: 'heading' }],
      [shared, { origin: 'open-graph', detail: 'og:title' }],
      [stated, { origin: 'json-ld', detail: 'Article.headline' }],
      [document || null, { origin: 'document-title' }],
    ];
    const candidates = given.flatMap(([value, rest]): MetadataCandidate[] =>
      value === null ? [] : [{ field: 'title', value, ...rest }],
    );
    expect(chooseTitle(candidates, [site])?.value).toBe(expected);
  },
);

test.each(addresses)('address: %s %j → %s', (url, canonical, expected) => {
  expect(chooseCanonicalUrl(url, canonical)).toBe(expected);
});

test.each(addressDates)('date in the address: %s → %s', (url, expected) => {
  expect(parseUrlDate(url)).toBe(expected);
});
