// Outlets, other sources and related articles in the words of the panel.
import { describe, expect, it } from 'vitest';
import type { LibraryEntry, RelatedReason } from '../../../lib/core/model/library.ts';
import { createI18n } from '../../../lib/i18n/i18n.ts';
import { toInitials, toOutletsView, toSourceGroups } from '../../../lib/panel/outlet-view.ts';
import { toLegend, toPageMarks } from '../../../lib/panel/page-marks.ts';
import { sortRelated, toRelatedView } from '../../../lib/panel/related-view.ts';
import { english } from '../../support/english.ts';
import { sampleEntry } from '../../support/fake-panel.ts';
import { sampleAnalysis } from '../../support/sample-analysis.ts';

const i18n = createI18n('en', 'en-GB', english);

describe('outlets', () => {
  const view = toOutletsView(sampleAnalysis, i18n);

  it('are ordered by use, the article’s own apart', () => {
    expect(view.used.map(({ name, summary }) => [name, summary])).toEqual([
      ['Daily Lantern', 'quoted once, named once'],
      ['Harbour Courier', 'quoted once'],
      ['Northern Post', 'quoted once'],
      ['Coastal Press', 'photo credit'],
    ]);
    expect(view.own.map(({ name }) => name)).toEqual(['Westmere Weekly']);
    expect(view.totals.map(({ count }) => count)).toEqual([3, 0, 1, 0, 1, 0]);
  });

  it('that are not in the list stand apart', () => {
    const outlets = sampleAnalysis.outlets.map((outlet) => ({
      ...outlet,
      known: outlet.name !== 'Daily Lantern',
    }));
    expect(toOutletsView({ ...sampleAnalysis, outlets }, i18n).perhaps.map(({ name }) => name)).toEqual([
      'Daily Lantern',
    ]);
  });

  it('name kind and country', () => {
    expect(view.used[1]?.about).toBe('Newspaper, United Kingdom');
  });

  it('show the sentence and the cue of each use', () => {
    expect(view.used[1]?.uses[0]).toMatchObject({ how: 'reported', place: 'Paragraph 3' });
    expect(view.used[1]?.uses[0]?.words).toMatch(/^On February 2, the Harbour Courier/);
    expect(view.used[3]?.uses[0]).toMatchObject({ how: 'Photo credit', place: 'Photo credit' });
  });

  it.each([
    ['New York Times', 'NYT'],
    ['The Guardian', 'G'],
    ['AP', 'AP'],
    ['Politico', 'P'],
    ['Le Monde', 'M'],
    ['', ''],
  ])('%s has the letters %s', (name, letters) => {
    expect(toInitials(name)).toBe(letters);
  });
});

describe('other sources', () => {
  it('stay in their groups, empty ones too, and lead to a sentence', () => {
    const groups = toSourceGroups(sampleAnalysis, i18n);
    expect(
      groups.map(({ title, entries }) => [title, ...entries.map(({ name, times }) => `${name} ${times}`)]),
    ).toEqual([
      ['Persons', 'Ada Bell once'],
      ['Documents', 'One of the papers once'],
      ['Unnamed', 'port officials 2 times'],
      ['Institutions'],
    ]);
    const span = groups[0]?.entries[0]?.spans[0];
    expect(sampleAnalysis.article.text.slice(span?.start, span?.end)).toMatch(/^Bell replied/);
  });
});

describe('marks for the page', () => {
  it('prove their words, and dates, speakers and uses know their claim', () => {
    const marks = toPageMarks(sampleAnalysis, i18n);
    for (const { anchor } of marks) {
      expect(sampleAnalysis.article.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
    }
    expect(new Set(marks.map(({ kind }) => kind))).toEqual(new Set(Object.keys(toLegend(i18n))));
    expect(marks.find(({ anchor }) => anchor.quote === 'Over the weekend')?.claimId).toBe('claim-2');
  });
});

const kept = (more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  ...sampleEntry(more),
  rev: 1,
  schema: 1,
  updatedAt: '2023-04-12T00:00:00Z',
  deletedAt: null,
});
const relatedTo = (reasons: RelatedReason[], daysApart: number | null = 5) => ({
  entry: kept(),
  score: 1,
  reasons,
  daysApart,
  copies: [],
});
const words = { i18n, nameOutlet: (id: string) => id.toUpperCase() };

describe('related articles', () => {
  it.each<[number | null, string | null]>([
    [5, '5 days later'],
    [-1, '1 day earlier'],
    [0, 'Same day'],
    [null, null],
  ])('lie %s days apart: %s', (days, distance) => {
    expect(toRelatedView(relatedTo([], days), words).distance).toBe(distance);
  });

  it.each<[RelatedReason, string]>([
    [{ kind: 'people', names: ['Ada Bell', 'Jonas Hale'] }, 'Both quote or name Ada Bell and Jonas Hale'],
    [{ kind: 'names', names: ['Holm'] }, 'Both are about Holm'],
    [{ kind: 'words', words: ['worn cables', 'berths'] }, 'Shared words: worn cables and berths'],
    [{ kind: 'outlets', outlets: ['a', 'b'] }, 'Both rely on A and B'],
    [{ kind: 'date', value: '2023-03-18' }, 'Both speak of 18 Mar 2023'],
    [{ kind: 'quotation', quote: 'We check every cable' }, 'Same quotation: We check every cable'],
    [{ kind: 'links-here', uid: 'x' }, 'Links to this article'],
    [{ kind: 'linked', uid: 'x' }, 'Linked from this article'],
    [{ kind: 'cites-outlet', outlet: 'a' }, 'From A, which this article cites'],
  ])('%o says: %s', (reason, sentence) => {
    const [view] = toRelatedView(relatedTo([reason]), words).reasons;
    expect(view?.parts.map(({ text }) => text).join('')).toBe(sentence);
  });

  it('give three reasons at most', () => {
    const reason: RelatedReason = { kind: 'names', names: ['x'] };
    expect(toRelatedView(relatedTo([reason, reason, reason, reason]), words).reasons).toHaveLength(3);
  });

  it('can be put newest first, undated last', () => {
    const dates = ['2023-01-01', null, '2023-03-01'];
    const found = dates.map((publishedAt) => ({ ...relatedTo([]), entry: kept({ publishedAt }) }));
    expect(sortRelated(found, 'newest').map(({ entry }) => entry.publishedAt)).toEqual([
      '2023-03-01',
      '2023-01-01',
      null,
    ]);
  });
});
