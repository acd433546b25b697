import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../lib/core/library/parse-query.ts';
import { findPhrases, findSnippets, holdsPhrases } from '../../../../lib/core/library/snippet.ts';

const marked = (text: string, query: string) =>
  findSnippets(text, parseQuery(query)).map((snippet) =>
    snippet.marks.map(([start, end]) => snippet.text.slice(start, end)),
  );

describe('snippets', () => {
  it('prefer the place where different words of the query meet', () => {
    const text = `A ferry. ${'Calm seas were seen all day long. '.repeat(12)}The ferry met the storm at noon.`;
    expect(marked(text, 'ferry storm ')[0]).toEqual(['ferry', 'storm']);
  });

  it('mark a phrase as one and a prefix as the whole word', () => {
    expect(marked('The grain deal holds; grains wait.', '"grain deal" ')).toEqual([['grain deal']]);
    expect(marked('The grain deal holds; grains wait.', 'gra')).toEqual([['grain', 'grains']]);
  });

  it('never mark what is to be left out', () => {
    expect(marked('A storm and a ferry', 'ferry -storm ')).toEqual([['ferry']]);
  });

  it('are none where the text holds no word of the query', () => {
    expect(findSnippets('Quiet day.', parseQuery('ferry '))).toEqual([]);
  });

  it('stay within their text, with marks in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab 東京😀é\n.'), maxLength: 700 }), (text) => {
        for (const snippet of findSnippets(text, parseQuery('ab a b 東京 '))) {
          expect(text).toContain(snippet.text);
          let last = 0;
          for (const [start, end] of snippet.marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(snippet.text.length);
            last = end;
          }
        }
      }),
    );
  });
});

describe('phrases', () => {
  const holds = (texts: string[], query: string) => holdsPhrases(texts, findPhrases(parseQuery(query)));

  it('stand within one text, in order', () => {
    expect(holds(['the grain deal'], '"grain deal"')).toBe(true);
    expect(holds(['the deal on grain'], '"grain deal"')).toBe(false);
    expect(holds(['more grain', 'deal'], '"grain deal"')).toBe(false);
  });

  it('may run over signs and line ends, and not be there when left out', () => {
    expect(holds(['grain – \n deal'], '"grain deal"')).toBe(true);
    expect(holds(['grain deal'], '-"grain deal"')).toBe(false);
    expect(holds(['deal'], '-"grain deal"')).toBe(true);
  });
});
