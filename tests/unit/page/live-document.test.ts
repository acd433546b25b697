// Reading a page leaves it as it was: the tree, its attributes and its text, byte for byte.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseHtml } from '../../../lib/cli/parse-html.ts';
import { captureArticle } from '../../../lib/page/snapshot.ts';

const pages = path.resolve(import.meta.dirname, '../../pages');
const slugs = readdirSync(pages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(slugs)('%s is the same before and after', (slug) => {
  const document = parseHtml(
    readFileSync(path.join(pages, slug, 'source.html'), 'utf8'),
    'https://a.example/b',
  );
  const before = document.toString();
  captureArticle(document, 'https://a.example/b');
  expect(document.toString()).toBe(before);
});
