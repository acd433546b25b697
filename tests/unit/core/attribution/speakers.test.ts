import { describe, expect, it } from 'vitest';
import { groupSources } from '../../../../lib/core/attribution/group-sources.ts';
import { attribute } from '../../../support/attribute.ts';

/** Name and kind of the speaker of each attribution, in text order. */
const speakersOf = (text: string, lang?: string): string[] => {
  const { attributions, speakers } = attribute(text, lang);
  return attributions.map(({ speaker }) =>
    speaker === null ? '–' : `${speakers[speaker]?.kind} ${speakers[speaker]?.name}`,
  );
};

describe('speakers', () => {
  it.each<[why: string, text: string, expected: string[]]>([
    [
      'a surname and a pronoun are the person named in full',
      'Jane Harlow opened the hall. “It is done,” Harlow said. She said that it had cost a million.',
      ['person Jane Harlow', 'person Jane Harlow'],
    ],
    [
      'an office is the person who holds it in this article',
      'Sen. Jane Harlow voted no. The senator said the bill was weak.',
      ['person Jane Harlow'],
    ],
    [
      'he and she are told apart',
      'John Pryce and Mary Holt met on Monday. She said that the deal was off. He said it was on.',
      ['person Mary Holt', 'person John Pryce'],
    ],
    [
      'a body by its last word',
      'The Health Ministry closed the clinic. The ministry said it was unsafe.',
      ['institution Health Ministry'],
    ],
    [
      'an unnamed official is never joined with a person',
      'Jane Harlow is a spokeswoman. An official said the clinic was unsafe.',
      ['anonymous An official'],
    ],
    [
      'a body with the words of its name in another order',
      'The Harbour Authority of Norland said the pier was safe. Norland’s harbour authority said it had found a crack.',
      ['institution Harbour Authority of Norland', 'institution Harbour Authority of Norland'],
    ],
    [
      'a platform is where it was said, not who said it',
      'Veltra Air apologised on Monday. In a post on X, the airline said it would refund tickets.',
      ['institution Veltra Air'],
    ],
    [
      'an office is no airline',
      'The Harbour Authority said no. Veltra Air cut its flights. The airline said it had no choice.',
      ['institution Harbour Authority', 'institution Veltra Air'],
    ],
    [
      'she is someone without a name who has just spoken',
      'Mary Holt left in May. A resident said the pier was late. She said that the ferry was too.',
      ['anonymous A resident', 'anonymous A resident'],
    ],
    [
      'they are the group that spoke before',
      'Residents said the air smelled. They said it burned their eyes.',
      ['anonymous Residents', 'anonymous Residents'],
    ],
    [
      'they are a group that has not spoken yet',
      'Officials said no. Hundreds of residents met in the square. “Let us in,” they shouted.',
      ['anonymous Officials', 'anonymous Hundreds of residents'],
    ],
    [
      'a name right after the office',
      'A spokesman for the union, Tom Pell, said no. The Velden chief at the time, Mary Holt, said yes.',
      ['person Tom Pell', 'person Mary Holt'],
    ],
    ['an official of a body is not the body', 'A Velden official said no.', ['anonymous A Velden official']],
    [
      'people close to something',
      'Sources close to the deal told the Gazette that talks had stalled.',
      ['anonymous Sources close to the deal'],
    ],
    ['who was first', 'The Pell Gazette first reported the merger.', ['institution Pell Gazette']],
    [
      'the report is the one named before',
      'A report by engineers found cracks. The report said the bridge was old.',
      ['document A report by engineers', 'document A report by engineers'],
    ],
    [
      'reports of one body are one',
      'A Veltra report found cracks. Veltra’s report said the bridge was old. A Norden report said it was new.',
      ['document A Veltra report', 'document A Veltra report', 'document A Norden report'],
    ],
    [
      'the firm is rather the one named in its sentence',
      'Keystone Bank denied the report. A lawyer for Veltra Corp cited a note in which the firm says it removes such posts.',
      ['institution Keystone Bank', 'institution Veltra Corp'],
    ],
    [
      'figures from a body are its word',
      'Sales fell, according to data from Keystone Bank.',
      ['institution Keystone Bank'],
    ],
    ['a share of a poll is nobody', 'Three in ten said they would stay home.', ['–']],
    [
      'an acronym in brackets',
      'The Civil Flight Authority (CFA) met. The CFA said the jet was safe.',
      ['institution Civil Flight Authority'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  it('keeps role and affiliation', () => {
    const { speakers } = attribute('White House spokeswoman Jane Harlow replied, “No.”');
    expect(speakers[0]).toMatchObject({
      name: 'Jane Harlow',
      role: 'White House spokeswoman',
      affiliation: 'White House',
    });
  });

  it('takes the office before a name as its role', () => {
    const { speakers } = attribute('A spokesman for the Pell Union, Tom Holt, said no.');
    expect(speakers[0]).toMatchObject({ name: 'Tom Holt', role: 'spokesman for the Pell Union' });
  });

  it('keeps the links of a chain', () => {
    const { attributions, speakers } = attribute(
      'The Tribune reported, citing two officials, that the mayor would resign.',
    );
    const [first] = attributions;
    expect(first?.via.map((index) => speakers[index]?.name)).toEqual(['two officials']);
  });

  it('keeps who is quoted by whom', () => {
    const { attributions, speakers } = attribute(
      'Jane Harlow said that John Pryce had told her he was leaving.',
    );
    expect(attributions).toHaveLength(1);
    expect(attributions[0]?.via.map((index) => speakers[index]?.name)).toEqual(['John Pryce']);
  });

  it('gives a block quote to the one who announces it', () => {
    const text = 'Jane Harlow published a letter on Monday. It said:\nThe bridge is old and must close.';
    const { attributions, speakers } = attribute(text, 'en', ['paragraph', 'quote']);
    const last = attributions.at(-1);
    expect(last?.content.map(([start, end]) => text.slice(start, end))).toEqual([
      'The bridge is old and must close',
    ]);
    expect(speakers[last?.speaker ?? -1]?.name).toBe('Jane Harlow');
  });

  it('carries a speech over paragraphs', () => {
    const text = '“We lost,” Jane Harlow said. “It hurts.\n“But we go on,” she added.';
    expect(speakersOf(text)).toEqual(['person Jane Harlow', 'person Jane Harlow']);
  });
});

describe('groupSources', () => {
  it('lists who spoke, not who merely holds a view', () => {
    const { attributions, speakers } = attribute(
      'Jane Harlow said the hall was full. John Pryce wants a new hall.',
    );
    expect(groupSources(attributions, speakers).persons.map(({ name }) => name)).toEqual(['Jane Harlow']);
  });
});
