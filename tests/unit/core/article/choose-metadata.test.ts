// Which of several candidates wins, and that the article says where each value came from.
import { describe, expect, test } from 'vitest';
import { chooseArticle } from '../../../../lib/core/article/choose-metadata.ts';
import { snapshotOfText } from '../../../../lib/core/article/plain-text.ts';
import type { MetadataCandidate } from '../../../../lib/core/model/article.ts';

const URL = 'https://www.harbourgazette.example/news/pier';
const article = (metadata: MetadataCandidate[], text = 'The ferry company said so.', url = URL) =>
  chooseArticle({ ...snapshotOfText(text, url, 'en'), metadata });
const published = (
  value: string,
  origin: MetadataCandidate['origin'],
  detail?: string,
): MetadataCandidate => ({
  field: 'published',
  value,
  origin,
  ...(detail ? { detail } : {}),
});

describe('published', () => {
  test('the data of the article comes before every other tag, and says so', () => {
    const { publishedAt, origins } = article([
      published('2024-03-01', 'meta', 'date'),
      published('2024-03-05T08:10:00+01:00', 'json-ld', 'Article.datePublished'),
    ]);
    expect(publishedAt).toBe('2024-03-05T08:10:00+01:00');
    expect(origins.publishedAt).toBe('json-ld');
  });

  test('is never after the last change: the next candidate is taken', () => {
    const { publishedAt } = article([
      published('2024-03-09', 'json-ld', 'Article.datePublished'),
      published('2024-03-05', 'time-element', 'near-headline'),
      {
        field: 'modified',
        value: '2024-03-06T10:00:00+01:00',
        origin: 'json-ld',
        detail: 'Article.dateModified',
      },
    ]);
    expect(publishedAt).toBe('2024-03-05');
  });

  test('a day in the address counts where nothing better does, and the given date before all', () => {
    const url = 'https://www.harbourgazette.example/2024/03/05/pier';
    expect(article([], 'Text.', url)).toMatchObject({
      publishedAt: '2024-03-05',
      origins: { publishedAt: 'url' },
    });
    const given = chooseArticle(
      { ...snapshotOfText('Text.', url, 'en'), metadata: [] },
      { publishedAt: '2024-03-04' },
    );
    expect(given).toMatchObject({ publishedAt: '2024-03-04', origins: { publishedAt: 'given' } });
  });

  test('a long line with a date in it tells a story and dates nothing', () => {
    const line =
      'The bakery at the landing stage has been there since the ferry began to run on 5 March 1998';
    expect(article([published(line, 'text', 'line near-headline')]).publishedAt).toBeNull();
  });

  test('nothing found is null', () => {
    expect(article([]).publishedAt).toBeNull();
  });
});

describe('authors', () => {
  const author = (value: string, origin: MetadataCandidate['origin'], detail: string): MetadataCandidate => ({
    field: 'author',
    value,
    origin,
    detail,
  });
  const site: MetadataCandidate = { field: 'siteName', value: 'Harbour Gazette', origin: 'open-graph' };

  test('a person shown beside the headline replaces the house that the data names', () => {
    const found = article([
      site,
      author('Harbour Gazette', 'json-ld', 'Article.author.Organization'),
      author('By Ida Brandt', 'byline', 'class near-headline'),
    ]);
    expect(found.authors).toEqual(['Ida Brandt']);
  });

  test('the house stays where the page shows no person', () => {
    const found = article([
      site,
      author('Harbour Gazette', 'json-ld', 'Article.author.Organization'),
      author('Follow us', 'byline', 'class near-headline'),
    ]);
    expect(found.authors).toEqual(['Harbour Gazette']);
  });

  test('an agency beside persons is the wire, alone it is the author too', () => {
    const both = article([author('Ida Brandt, dpa', 'json-ld', 'Article.author.Person')]);
    expect(both).toMatchObject({ authors: ['Ida Brandt'], wire: 'dpa' });
    const alone = article([author('dpa', 'json-ld', 'Article.author.Organization')]);
    expect(alone).toMatchObject({ authors: ['dpa'], wire: 'dpa' });
  });

  test('the login of an editing system gives way to the name on the page', () => {
    const found = article([
      author('ida.brandt', 'json-ld', 'Article.author.Person'),
      author('Ida Brandt', 'byline', 'rel near-headline'),
    ]);
    expect(found.authors).toEqual(['Ida Brandt']);
  });
});

describe('wire and correction', () => {
  test('the agency in the dateline', () => {
    expect(article([], 'NORHOLM, March 5 (Reuters) - The ferry company said so.').wire).toBe('Reuters');
  });

  test('a name in brackets that is no agency', () => {
    expect(article([], 'NORHOLM (Harbour) - The ferry company said so.').wire).toBeNull();
  });
});
