// Every folder here is a page with one trap: source.html, meta.json (address, and why it is here) and expected.json.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { blockLines, readPage } from '../support/parse-page.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const fileOf = (slug: string, name: string) => path.join(import.meta.dirname, slug, name);

function readFolder(slug: string) {
  const { url } = JSON.parse(readFileSync(fileOf(slug, 'meta.json'), 'utf8')) as { url: string };
  const { snapshot, article } = readPage(readFileSync(fileOf(slug, 'source.html'), 'utf8'), url);
  const { title, authors, siteName, publishedAt, modifiedAt, lang, canonicalUrl, wire, correction, paywall } =
    article;
  return {
    pageKind: snapshot.pageKind,
    ...{ title, authors, siteName, publishedAt, modifiedAt, lang, canonicalUrl, wire, correction, paywall },
    blocks: blockLines(snapshot),
    links: snapshot.links.map(({ start, end, href }) => `${snapshot.text.slice(start, end)} → ${href}`),
  };
}

describe('pages', () => {
  test('there are pages, and each says why it is here', () => {
    expect(folders.length).toBeGreaterThanOrEqual(25);
    for (const slug of folders) {
      const { why } = JSON.parse(readFileSync(fileOf(slug, 'meta.json'), 'utf8')) as { why?: string };
      expect(why?.length, slug).toBeGreaterThan(20);
    }
  });

  test.each(folders)('%s', (slug) => {
    const actual = readFolder(slug);
    const file = fileOf(slug, 'expected.json');
    if (process.env.UPDATE === '1' && !process.env.CI)
      writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
    expect(existsSync(file), 'expected.json is missing: look at the page, then run with UPDATE=1').toBe(true);
    expect(actual).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
