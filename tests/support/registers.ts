// Made-up articles in other registers → figures: attributions with source, cue and content right; sources with their kind.
import { groupSources } from '../../lib/core/attribution/group-sources.ts';
import type { RegisterArticle } from '../cases/registers/articles.ts';
import { attribute, wordsOf } from './attribute.ts';
import { readMarked } from './marked.ts';

const bare = (words: string): string => words.replace(/[\s.,;:]+$/u, '');
const KINDS = {
  persons: 'person',
  institutions: 'institution',
  documents: 'document',
  anonymous: 'anonymous',
} as const;

export type Count = { expected: number; found: number; right: number };

export function countAttributions({ paragraphs }: RegisterArticle): Count {
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

export function countSources({ paragraphs, sources }: RegisterArticle): Count {
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

export const add = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({
    expected: a.expected + b.expected,
    found: a.found + b.found,
    right: a.right + b.right,
  }));
export const f1 = ({ expected, found, right }: Count): number => (2 * right) / (expected + found);
