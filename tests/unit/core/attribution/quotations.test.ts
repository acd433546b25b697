import { describe, expect, it } from 'vitest';
import { attribute, wordsOf } from '../../../support/attribute.ts';

/** Source, cue and pieces of content of each attribution that is no stance. */
const saidIn = (text: string) =>
  attribute(text)
    .attributions.filter(({ kind }) => kind !== 'stance')
    .map(({ source, cue, content, kind }) => ({
      source: wordsOf(text, source).join(' '),
      cue: wordsOf(text, cue).join(' '),
      content: wordsOf(text, content),
      kind,
    }));

describe('a quotation in a sentence of its own', () => {
  it.each([
    ['Marsh said in a statement. “It was late.”', 'Marsh', 'said'],
    ['The coach shook her head. “It was late.”', 'The coach', 'shook'],
    ['Marsh said that nobody had come.\n“It was late.”', 'Marsh', 'said'],
    ['Marsh explained:\n“It was late.”', 'Marsh', 'explained'],
  ])('%s', (text, source, cue) => {
    expect(saidIn(text)).toContainEqual({ source, cue, content: ['“It was late.”'], kind: 'direct' });
  });

  it('goes on with the speaker of the main clause', () => {
    const text = '“It is late,” Marsh said when asked whether she would stay. “I am going home.”';
    expect(saidIn(text)).toContainEqual(
      expect.objectContaining({ source: 'Marsh', content: ['“It is late,”', '“I am going home.”'] }),
    );
  });

  it('may run on outside its marks', () => {
    const text = '“It is late,” Marsh said. “Nobody cares about the fate” of the bridge.';
    expect(saidIn(text)).toEqual([
      expect.objectContaining({
        source: 'Marsh',
        content: ['“It is late,”', '“Nobody cares about the fate” of the bridge'],
      }),
    ]);
  });

  it('falls to no one after what someone merely is', () => {
    expect(saidIn('Marsh is a coach. “It was late.”')).toEqual([]);
  });

  it('falls to no one after a paragraph without a speaker', () => {
    expect(saidIn('The bridge was closed.\n“It was late.”')).toEqual([]);
  });
});

it('leaves a quotation after a colon to the speaker behind it', () => {
  expect(saidIn('Marsh said she was busy: “I have no time,” Pell wrote.')).toEqual([
    expect.objectContaining({ source: 'Marsh', content: ['she was busy'] }),
    expect.objectContaining({ source: 'Pell', content: ['“I have no time,”'] }),
  ]);
});

describe('a speaker behind a dash', () => {
  it.each([
    ['“I never left,” – Ada Marsh, pilot', ['“I never left,”'], 'Ada Marsh, pilot'],
    ['“I never left. Not once.”\n— Ada Marsh, a pilot', ['“I never left. Not once.”'], 'Ada Marsh, a pilot'],
    ['“I never left.” “Not once.” — Ada Marsh', ['“I never left.”', '“Not once.”'], 'Ada Marsh'],
  ])('%s', (text, content, source) => {
    expect(saidIn(text)).toEqual([expect.objectContaining({ source, content, kind: 'direct' })]);
  });

  it('is none when a clause follows the dash', () => {
    expect(saidIn('“Never” – Marsh had heard that before.')).toEqual([]);
  });
});

describe('a transcript', () => {
  const interview = [
    'Q: Why did you leave?',
    'A: I had no choice. Marsh said it was over.',
    'Q: And then?',
    'A: I went home.',
  ].join('\n');

  it('has one attribution per turn, to the end of the paragraph', () => {
    expect(saidIn(interview).map(({ source, content }) => [source, ...content])).toEqual([
      ['Q', 'Why did you leave?'],
      ['A', 'I had no choice.', 'Marsh said it was over.'],
      ['Q', 'And then?'],
      ['A', 'I went home.'],
    ]);
    expect(saidIn(interview).every(({ kind }) => kind === 'direct')).toBe(true);
  });

  it('makes no person of "Q" and "A"', () => {
    expect(attribute(interview).speakers).toEqual([]);
  });

  it('knows a speaker by the surname that comes back', () => {
    const text = 'Ada Marsh: I did it.\nPat Pell: Why?\nMarsh: Because I could.';
    const { attributions } = attribute(text);
    expect(new Set(attributions.map(({ speaker }) => speaker)).size).toBe(2);
  });

  it('is none when no label comes back', () => {
    expect(saidIn('Marsh: It rained.\nPell: It snowed.\nHale: It froze.')).not.toContainEqual(
      expect.objectContaining({ source: 'Hale' }),
    );
  });
});
