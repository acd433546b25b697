// Asserts that an analysis is sound, whatever it was made of.
import { expect } from 'vitest';
import { Analysis } from '../../lib/core/model/analysis.ts';

/** Every span lies in the text and proves its quote, every index points to something, no stage has failed. */
export function expectSound(analysis: Analysis): void {
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
