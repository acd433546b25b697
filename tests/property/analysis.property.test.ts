// Whatever the page, every span of the analysis proves its quote and every index points to something.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../lib/cli/analyse-document.ts';
import { analyse } from '../../lib/core/analyse.ts';
import { snapshotOfText } from '../../lib/core/article/plain-text.ts';
import { expectSound } from '../support/expect-sound.ts';

const site = path.resolve(import.meta.dirname, '../site');
const pages = readdirSync(site).filter((name) => name.endsWith('.html') && name !== 'index.html');

describe('analyse', () => {
  it.each(pages)('is sound on the sample page %s', (name) => {
    const html = readFileSync(path.join(site, name), 'utf8');
    const url = `https://sample.example/${name}`;
    const analysis = analyseDocument({ id: null, source: { html }, url, date: null, lang: null });
    if ('noArticle' in analysis) throw new Error(`${name} was read as ${analysis.noArticle}`);
    expectSound(analysis);
    expect(analysis.claims.length).toBeGreaterThan(3);
  });

  /** Pieces of news prose in any order, with marks that open and never close. */
  const piece = fc.constantFrom(
    'On 2 February 2023, ',
    'the mayor said ',
    '“We will not wait',
    '” ',
    'according to officials, ',
    'last week ',
    'Reuters reported that ',
    '. ',
    '\n',
    'between March and May 2024 ',
    '„Zitat“ ',
    'Dr. Roe ',
    '(AP) – ',
    '1 1 1 ',
    '👩‍🚀 ',
    'in in ',
    '\u00ad',
    '\u202e',
  );

  it.each(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja', 'ar', 'xx'])(
    'is sound on any text in %s',
    (lang) => {
      fc.assert(
        fc.property(
          fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 60 }),
          (parts) => {
            expectSound(
              analyse(snapshotOfText(parts.join(''), 'https://sample.example/x', lang), {
                given: { publishedAt: '2024-02-29' },
              }),
            );
          },
        ),
        { numRuns: 60 },
      );
    },
  );
});
