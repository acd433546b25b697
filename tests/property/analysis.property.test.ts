// Whatever the page, every span of the analysis proves its quote and every index points to something.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../lib/cli/analyse-document.ts';
import { analyse } from '../../lib/core/analyse.ts';
import { snapshotOfText } from '../../lib/core/article/plain-text.ts';
import { Analysis } from '../../lib/core/model/analysis.ts';

const site = path.resolve(import.meta.dirname, '../site');
const pages = readdirSync(site).filter((name) => name.endsWith('.html') && name !== 'index.html');

function expectSound(analysis: Analysis): void {
  expect(Analysis.safeParse(analysis).error).toBeUndefined();
  expect(analysis.problems).toEqual([]);
  const { text, blocks, links } = analysis.article;
  const isInside = ({ start, end }: { start: number; end: number }) =>
    start >= 0 && start < end && end <= text.length;
  const pieces = analysis.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  const spans = [
    ...blocks,
    ...links,
    ...analysis.sentences,
    ...analysis.outlets.flatMap(({ uses }) => uses),
    ...pieces.map(([start, end]) => ({ start, end })),
  ];
  expect(spans.filter((span) => !isInside(span))).toEqual([]);
  for (const quoted of [...analysis.times, ...analysis.claims]) {
    expect(text.slice(quoted.start, quoted.end)).toBe(quoted.quote);
  }
  expectIndexes(analysis);
}

function expectIndexes({ attributions, speakers, times, claims, article, sources }: Analysis): void {
  const isIndexOf = (list: readonly unknown[]) => (index: number | null) => index === null || index in list;
  for (const { speaker, via } of attributions)
    expect([speaker, ...via].every(isIndexOf(speakers))).toBe(true);
  for (const claim of claims) {
    expect([...claim.times, claim.primary].every(isIndexOf(times))).toBe(true);
    expect([claim.attribution, ...claim.attributions].every(isIndexOf(attributions))).toBe(true);
    expect(claim.block in article.blocks).toBe(true);
  }
  for (const entry of Object.values(sources).flat()) {
    expect(entry.speaker in speakers).toBe(true);
    expect(entry.attributions.every(isIndexOf(attributions))).toBe(true);
  }
}

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
