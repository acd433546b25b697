// Figures over made-up articles in other registers, each apart: attributions with source, cue and content right; sources with their kind.
import { describe, expect, it } from 'vitest';
import { articles } from '../../../cases/registers/articles.ts';
import { add, countAttributions, countSources, f1 } from '../../../support/registers.ts';

describe('articles in other registers', () => {
  const registers = [...new Set(articles.map(({ register }) => register))];

  it('are thirty in seven registers', () => {
    expect(articles).toHaveLength(30);
    expect(registers).toHaveLength(7);
  });

  it.each(registers)('%s: who said what', (register) => {
    const counts = articles.filter((article) => article.register === register).map(countAttributions);
    expect(f1(add(counts))).toBeGreaterThan(0.85);
  });

  it('names their sources', () => {
    expect(f1(add(articles.map(countSources)))).toBeGreaterThan(0.85);
  });
});
