// Claims of the sample article as cards: sentences cut at their marks, sources, places, filters, corrections.
import { describe, expect, it } from 'vitest';
import type { ClaimEdit } from '../../../lib/core/model/library.ts';
import { createI18n } from '../../../lib/i18n/i18n.ts';
import {
  type ClaimFilter,
  countOutlets,
  countSpeakers,
  filterClaims,
  isNarrowed,
  noClaimFilter,
} from '../../../lib/panel/claim-filter.ts';
import { type ClaimView, toClaimViews } from '../../../lib/panel/claim-view.ts';
import { toCorrection, toDraft } from '../../../lib/panel/correction.ts';
import { withEdit } from '../../../lib/panel/entry-model.ts';
import { toCounts, toHeaderView } from '../../../lib/panel/header-view.ts';
import { english } from '../../support/english.ts';
import { sampleAnalysis } from '../../support/sample-analysis.ts';

const i18n = createI18n('en', 'en-GB', english);
const view = (edits: ClaimEdit[] = []) => toClaimViews(sampleAnalysis, { edits, showStance: false, i18n });
const claims = view();
const claimWith = (words: string, among: ClaimView[] = claims): ClaimView => {
  const claim = among.find(({ quote }) => quote.includes(words));
  if (!claim) throw new Error(`no claim with “${words}”`);
  return claim;
};
const edit = (claimId: string, more: Partial<ClaimEdit>): ClaimEdit => ({
  claimId,
  note: '',
  date: null,
  speaker: null,
  updatedAt: '2023-04-12T00:00:00Z',
  ...more,
});

describe('a claim', () => {
  it('is cut into pieces that joined are its sentence', () => {
    for (const claim of claims) expect(claim.pieces.map(({ text }) => text).join('')).toBe(claim.quote);
  });

  it('marks its dates by kind and its source', () => {
    expect(claimWith('Over the weekend').pieces).toEqual([
      { text: 'Over the weekend', mark: 'said', who: false },
      { text: ', ', mark: null, who: false },
      { text: 'port officials', mark: null, who: true },
      { text: ' confirmed that the papers are genuine.', mark: null, who: false },
    ]);
  });

  it.each([
    ['Last week', 'Paragraph 1'],
    ['The ferry Halcyon', 'Photo caption'],
    ['One of the papers', 'List item 2'],
    ['On March 18', 'Paragraph 6'],
  ])('with “%s” stands in: %s', (words, place) => {
    expect(claimWith(words).place).toBe(place);
  });

  it.each([
    ['Last week', { manner: 'own', name: null }],
    ['Over the weekend', { manner: 'reported', name: 'port officials', unnamed: true }],
    ['Bell replied', { manner: 'quoted', name: 'Ada Bell', role: 'line spokeswoman' }],
    [
      'February 2',
      { manner: 'quoted', name: 'Harbour Courier', citing: [{ name: 'port officials', unnamed: true }] },
    ],
  ])('with “%s” is said so: %o', (words, source) => {
    expect(claimWith(words).source).toMatchObject(source);
  });

  it('shows the reader’s own date and speaker instead of the found ones', () => {
    const { id } = claimWith('Last week');
    const date = { value: '2023-04-05', from: '2023-04-05', until: '2023-04-05', role: 'said' } as const;
    const corrected = claimWith(
      'Last week',
      view([edit(id, { date, speaker: 'A dock worker', note: 'Check' })]),
    );
    expect(corrected).toMatchObject({ kind: 'said', dateCorrected: true, note: 'Check' });
    expect(corrected.date?.value).toBe('5 Apr 2023');
    expect(corrected.source).toMatchObject({ name: 'A dock worker', manner: 'reported', corrected: true });
  });
});

describe('filters', () => {
  const count = (change: Partial<ClaimFilter>) =>
    filterClaims(claims, { ...noClaimFilter, ...change }).length;

  it.each<[string, Partial<ClaimFilter>, number]>([
    ['dated', {}, 11],
    ['all', { show: 'all' }, 13],
    ['planned', { kind: 'planned' }, 3],
    ['a speaker', { speaker: 'Harbour Courier' }, 1],
    ['the article itself', { speaker: '' }, 6],
    ['an outlet', { outlet: 'Daily Lantern' }, 1],
    ['a range', { range: { from: '2023-04-01', until: '2023-04-09' } }, 4],
    ['words without accents and case', { text: 'HALCYON píer' }, 1],
    ['words of the speaker', { show: 'all', text: 'ada bell replied' }, 1],
    ['nothing', { text: 'zeppelin' }, 0],
  ])('%s', (_, change, expected) => {
    expect(count(change)).toBe(expected);
  });

  it('orders by date, undated last, page order within a day', () => {
    const froms = filterClaims(claims, { ...noClaimFilter, show: 'all', order: 'date' }).map(
      ({ date }) => date?.from ?? '~',
    );
    expect(froms).toEqual([...froms].sort());
  });

  it('knows when it narrows', () => {
    expect(isNarrowed(noClaimFilter)).toBe(false);
    expect(isNarrowed({ ...noClaimFilter, order: 'date', show: 'all' })).toBe(false);
    expect(isNarrowed({ ...noClaimFilter, text: 'x' })).toBe(true);
  });

  it('counts speakers and outlets, most first', () => {
    expect(countSpeakers(claims)[0]?.count).toBeGreaterThanOrEqual(1);
    expect(countOutlets(claims).map(({ name }) => name)).toContain('Northern Post');
  });
});

describe('corrections', () => {
  const claim = claimWith('February 2');

  it('of nothing are nothing', () => {
    expect(toCorrection(toDraft(claim), claim)).toEqual({ date: null, speaker: null });
  });

  it('keep only what differs, and a date without an end as one day', () => {
    expect(toCorrection({ ...toDraft(claim), from: '2023-02-03', until: '' }, claim)).toEqual({
      date: { value: '2023-02-03', from: '2023-02-03', until: '2023-02-03', role: 'said' },
      speaker: null,
    });
    expect(toCorrection({ ...toDraft(claim), speaker: ' Ada Bell ' }, claim)).toEqual({
      date: null,
      speaker: 'Ada Bell',
    });
  });

  it('are merged with what was kept, and dropped when empty', () => {
    const updatedAt = '2023-04-13T00:00:00Z';
    const kept = withEdit([edit('a', { note: 'one' })], {
      claimId: 'a',
      change: { speaker: 'B' },
      updatedAt,
    });
    expect(kept).toEqual([edit('a', { note: 'one', speaker: 'B', updatedAt })]);
    expect(withEdit(kept, { claimId: 'a', change: { note: '', speaker: null }, updatedAt })).toEqual([]);
  });
});

describe('the header', () => {
  it('names outlet, authors, length and where the date was found', () => {
    expect(toHeaderView(sampleAnalysis, i18n)).toMatchObject({
      outlet: 'Westmere Weekly',
      authors: 'Jonas Hale',
      reading: '1 min read',
      published: { label: 'Published', value: '10 Apr 2023', origin: 'date from the page text' },
      modified: null,
      cautions: [],
    });
  });

  it('says what is missing', () => {
    const article = {
      ...sampleAnalysis.article,
      title: null,
      siteName: null,
      authors: [],
      publishedAt: null,
    };
    const bare = toHeaderView({ ...sampleAnalysis, article }, i18n);
    expect(bare).toMatchObject({
      title: 'Untitled',
      outlet: 'courier.example',
      authors: 'No author given',
      published: null,
    });
  });

  it('warns of a part of the text and of a language known in part', () => {
    const article = { ...sampleAnalysis.article, lang: 'fi', paywall: { wordsOnPage: 200, wordsInAll: 900 } };
    const coverage = { times: 'minimal', attribution: 'minimal' } as const;
    expect(toHeaderView({ ...sampleAnalysis, article, coverage }, i18n).cautions).toEqual([
      'Only 200 of 900 words are on this page.',
      'Sourceline does not know Finnish yet: only dates in figures are found, and no speakers.',
    ]);
  });

  it('sums the article up in counts', () => {
    const words = toCounts(sampleAnalysis, claims, 2, i18n).map(({ parts }) =>
      parts.map(({ text }) => text).join(''),
    );
    expect(words).toEqual([
      '11 dated claims, Nov 2021 – May 2023',
      '4 outlets, 1 by photo',
      '1 unnamed source',
      '2 related',
    ]);
  });
});
