// Figures over made-up articles in other registers, each apart: attributions with source, cue and content right; sources with their kind.
import { describe, expect, it } from 'vitest';
import { groupSources } from '../../../../lib/core/attribution/group-sources.ts';
import { articles, type RegisterArticle } from '../../../cases/registers/articles.ts';
import { attribute, wordsOf } from '../../../support/attribute.ts';
import { readMarked } from '../../../support/marked.ts';

const bare = (words: string): string => words.replace(/[\s.,;:]+$/u, '');
const KINDS = {
  persons: 'person',
  institutions: 'institution',
  documents: 'document',
  anonymous: 'anonymous',
} as const;

type Count = { expected: number; found: number; right: number };

function countAttributions({ paragraphs }: RegisterArticle): Count {
  const marked = paragraphs.map(readMarked);
  const text = marked.map((one) => one.text).join('\n');
  const { attributions } = attribute(text);
  const said = attributions.filter(({ kind }) => kind !== 'stance');
  const expected = marked.filter(({ content }) => content.length);
  const right = expected.filter((one) =>
    said.some(
      ({ source, content }) =>
        bare(wordsOf(text, source).join(' ')).includes(bare(one.source)) &&
        bare(wordsOf(text, content).join(' ')) === bare(one.content.join(' ')),
    ),
  );
  return { expected: expected.length, found: said.length, right: right.length };
}

function countSources({ paragraphs, sources }: RegisterArticle): Count {
  const text = paragraphs.map((row) => readMarked(row).text).join('\n');
  const { attributions, speakers } = attribute(text);
  const grouped = groupSources(attributions, speakers);
  const found = Object.entries(KINDS).flatMap(([list, kind]) =>
    grouped[list as keyof typeof KINDS].map(({ name }) => `${kind} ${name.toLowerCase()}`),
  );
  const right = sources.filter(([name, kind]) =>
    found.includes(`${kind} ${name.toLowerCase().replace(/^the /, '')}`),
  );
  return { expected: sources.length, found: found.length, right: right.length };
}

const add = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({
    expected: a.expected + b.expected,
    found: a.found + b.found,
    right: a.right + b.right,
  }));
const f1 = ({ expected, found, right }: Count): number => (2 * right) / (expected + found);

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
