// A small analysis with three claims: a dated one with a speaker, one that relies on an outlet, one without either.
import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { Claim } from '../../lib/core/model/claim.ts';
import type { TimeValue } from '../../lib/core/model/time.ts';

const title = 'Dam papers under review';
const first = 'On Monday, engineer Ada Ray said the wall had “moved by 3 cm” since March.';
const second = 'The Courier reported the finding first, well-known, costly & late.';
const third = 'Nobody was hurt.';
const text = [title, first, second, third].join('\n');

const spanOf = (quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  if (start === -1) throw new Error(`not in the text: ${quote}`);
  return { start, end: start + quote.length };
};

const time = (quote: string, parts: Partial<TimeValue>): TimeValue => ({
  ...spanOf(quote),
  quote,
  type: 'DATE',
  value: '',
  mod: null,
  from: null,
  until: null,
  stated: [],
  inferred: [],
  rule: 'weekday',
  anchor: { kind: 'published', value: '2023-04-28' },
  role: 'event',
  ...parts,
});

const noClaim: Omit<Claim, 'id' | 'quote' | 'start' | 'end' | 'block'> = {
  blockKind: 'paragraph',
  times: [],
  primary: null,
  attribution: null,
  attributions: [],
  outlets: [],
  role: null,
  inQuote: false,
};

export const claimsSample: Analysis = {
  version: 1,
  article: {
    url: 'https://daily.example/2023/dam?id=1&part=2',
    canonicalUrl: 'https://daily.example/2023/dam?id=1&part=2',
    lang: 'en',
    title,
    siteName: 'Daily Example',
    authors: ['Ada Ray'],
    publishedAt: '2023-04-28T23:40:08-05:00',
    modifiedAt: null,
    section: null,
    topics: [],
    wire: null,
    correction: null,
    paywall: null,
    origins: {},
    text,
    blocks: [title, first, second, third].map((block, i) => ({
      ...spanOf(block),
      kind: i ? 'paragraph' : 'title',
    })),
    links: [],
  },
  pack: 'en',
  coverage: { times: 'full', attribution: 'full' },
  sentences: [title, first, second, third].map((sentence) => spanOf(sentence)),
  times: [
    time('On Monday', {
      value: '2023-04-24',
      from: '2023-04-24',
      until: '2023-04-24',
      stated: ['weekday'],
      inferred: ['year', 'month', 'day'],
      role: 'said',
    }),
    time('since March', {
      value: '2023-03',
      from: '2023-03-01',
      until: '2023-03-31',
      stated: ['month'],
      inferred: ['year'],
    }),
  ],
  speakers: [{ name: 'Ada Ray', kind: 'person', role: 'engineer', affiliation: null, outletId: null }],
  attributions: [
    {
      source: [],
      cue: [],
      content: [],
      kind: 'mixed',
      speaker: 0,
      via: [],
      cueLemma: 'say',
      rule: 'said',
      confidence: 0.9,
    },
  ],
  claims: [
    {
      ...spanOf(first),
      ...noClaim,
      id: 'c1',
      quote: first,
      block: 1,
      times: [0, 1],
      primary: 0,
      attribution: 0,
      attributions: [0],
      outlets: [],
      role: 'said',
    },
    {
      ...spanOf(second),
      ...noClaim,
      id: 'c2',
      quote: second,
      block: 2,
      times: [],
      primary: null,
      outlets: ['courier'],
    },
    { ...spanOf(third), ...noClaim, id: 'c3', quote: third, block: 3, times: [], primary: null, outlets: [] },
  ],
  outlets: [
    {
      id: 'courier',
      name: 'The Courier',
      host: null,
      country: null,
      kind: null,
      known: false,
      own: false,
      uses: [],
    },
  ],
  sources: { persons: [], institutions: [], documents: [], anonymous: [] },
  profile: { sentences: 3, attributedSentences: 1, secondHandSentences: 0 },
  problems: [],
};
