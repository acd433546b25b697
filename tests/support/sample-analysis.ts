// A made-up article with its analysis, written down by hand: what the panel is shown in tests.
import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { BlockKind } from '../../lib/core/model/article.ts';
import type { Attribution, Speaker } from '../../lib/core/model/attribution.ts';
import type { Claim } from '../../lib/core/model/claim.ts';
import type { OutletCitation, UseKind } from '../../lib/core/model/outlet.ts';
import type { Span } from '../../lib/core/model/span.ts';
import type { Role, TimeValue } from '../../lib/core/model/time.ts';

/** Blocks with their sentences. */
const blockTexts: [BlockKind, ...string[]][] = [
  ['title', 'Harbour papers show ferry line knew of worn cables'],
  [
    'paragraph',
    'Last week, copies of inspection papers from the Westmere ferry line began to circulate among dock workers.',
    'Over the weekend, port officials confirmed that the papers are genuine.',
  ],
  [
    'caption',
    'The ferry Halcyon at Pier 4 on Nov. 19, 2021, during the yearly inspection of its mooring cables.',
  ],
  ['credit', 'Photo: Ina Roth/Coastal Press'],
  [
    'paragraph',
    'In May 2022, line spokeswoman Ada Bell was asked whether the cables were safe.',
    'Bell replied, “We check every cable every spring, and none has ever failed.”',
  ],
  ['list-item', 'The line has drawn up plans for a replacement of all forty cables, beginning in mid-May.'],
  [
    'list-item',
    'One of the papers states that “twelve cables can be delivered for the spring season: three from the yard, and nine from the maker’s stock in Lund.”',
  ],
  [
    'paragraph',
    'On February 2, the Harbour Courier reported, citing port officials, that “the number of worn cables is approaching twenty.”',
  ],
  [
    'paragraph',
    'The Northern Post wrote that “in a reminder that the line also rents its berths, another paper shows that the town council in early March asked for a full list of cables.”',
  ],
  [
    'paragraph',
    'This is in keeping with the habits of the line, which has over the past year put off repairs while raising its fares.',
  ],
  [
    'paragraph',
    'On March 18, the Daily Lantern reported, “In the coming months, the line will move its repairs to the yard at Holm and hire thirty riggers on short contracts, with foremen floating the idea of a night shift that would end only when the last of the old cables is gone.”',
  ],
  [
    'paragraph',
    'The council meets on April 30 to decide on the berths.',
    'Many passengers say they will walk.',
  ],
];

const text = blockTexts.map(([, ...words]) => words.join(' ')).join('\n');

export function spanOf(quote: string, from = 0): Span {
  const start = text.indexOf(quote, from);
  if (start < 0) throw new Error(`The sample article has no “${quote}”.`);
  return { start, end: start + quote.length };
}

/** A piece of the words quoted, so that "Bell" can be the one of "Bell replied". */
const pieceOf = (quote: string, from = 0, until = quote.length): [number, number] => {
  const { start } = spanOf(quote);
  return [start + from, start + until];
};

const blocks = blockTexts.map(([kind, ...words]) => ({ kind, ...spanOf(words.join(' ')) }));

type TimeInput = [
  quote: string,
  value: string,
  from: string | null,
  until: string | null,
  role: Role,
  more?: Partial<TimeValue>,
];

const published = { kind: 'published', value: '2023-04-10' } as const;
const yearly: Partial<TimeValue> = { stated: ['month', 'day'], inferred: ['year'], anchor: published };

const timeInputs: TimeInput[] = [
  [
    'Last week',
    '2023-W14',
    '2023-04-03',
    '2023-04-09',
    'event',
    { inferred: ['week', 'year'], anchor: published },
  ],
  [
    'Over the weekend',
    '2023-W14-WE',
    '2023-04-08',
    '2023-04-09',
    'said',
    { inferred: ['day', 'year'], anchor: published },
  ],
  ['Nov. 19, 2021', '2021-11-19', '2021-11-19', '2021-11-19', 'event', { stated: ['day', 'month', 'year'] }],
  ['May 2022', '2022-05', '2022-05-01', '2022-05-31', 'said', { stated: ['month', 'year'] }],
  [
    'mid-May',
    '2023-05',
    '2023-05-11',
    '2023-05-20',
    'planned',
    { mod: 'MID', stated: ['month'], inferred: ['year'], anchor: published },
  ],
  [
    'the spring season',
    '2023-SP',
    '2023-03-01',
    '2023-05-31',
    'planned',
    { stated: ['season'], inferred: ['year'], anchor: published },
  ],
  ['February 2', '2023-02-02', '2023-02-02', '2023-02-02', 'said', yearly],
  [
    'early March',
    '2023-03',
    '2023-03-01',
    '2023-03-10',
    'event',
    { mod: 'START', stated: ['month'], inferred: ['year'], anchor: published },
  ],
  [
    'the past year',
    'P1Y',
    '2022-04-10',
    '2023-04-10',
    'event',
    { inferred: ['day', 'month', 'year'], anchor: published },
  ],
  ['March 18', '2023-03-18', '2023-03-18', '2023-03-18', 'said', yearly],
  ['In the coming months', 'FUTURE_REF', null, null, 'planned'],
  ['April 30', '2023-04-30', '2023-04-30', '2023-04-30', 'planned', yearly],
];

const times: TimeValue[] = timeInputs.map(([quote, value, from, until, role, more]) => ({
  ...spanOf(quote),
  quote,
  type: 'DATE',
  value,
  mod: null,
  from,
  until,
  stated: [],
  inferred: [],
  rule: 'sample',
  anchor: null,
  role,
  ...more,
}));

const speaker = (name: string, kind: Speaker['kind'], role: string | null = null): Speaker => ({
  name,
  kind,
  role,
  affiliation: null,
  outletId: null,
});

const speakers = [
  speaker('port officials', 'anonymous'),
  speaker('Ada Bell', 'person', 'line spokeswoman'),
  speaker('One of the papers', 'document'),
  speaker('Harbour Courier', 'outlet'),
  speaker('Northern Post', 'outlet'),
  speaker('Daily Lantern', 'outlet'),
];

type AttributionInput = [
  source: string,
  cue: string,
  content: string,
  kind: Attribution['kind'],
  speaker: number,
  via?: number[],
];

const attributionInputs: AttributionInput[] = [
  ['port officials', 'confirmed', 'that the papers are genuine', 'indirect', 0],
  ['Bell', 'replied', '“We check every cable every spring, and none has ever failed.”', 'direct', 1],
  ['One of the papers', 'states', '“twelve cables can be delivered', 'direct', 2],
  ['the Harbour Courier', 'reported', '“the number of worn cables is approaching twenty.”', 'direct', 3, [0]],
  ['The Northern Post', 'wrote', '“in a reminder', 'direct', 4],
  ['the Daily Lantern', 'reported', '“In the coming months', 'direct', 5],
];

const attributions: Attribution[] = attributionInputs.map(([source, cue, content, kind, who, via = []]) => ({
  source: [pieceOf(`${source} ${cue}`, 0, source.length)],
  cue: [pieceOf(`${source} ${cue}`, source.length + 1)],
  content: [pieceOf(content)],
  kind,
  speaker: who,
  via,
  cueLemma: cue,
  rule: 'sample',
  confidence: 1,
}));

const sentences = blockTexts.flatMap(([, ...words]) => words.map((sentence) => spanOf(sentence)));

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

function toClaim(sentence: Span, index: number): Claim {
  const block = blocks.findIndex((one) => holds(one, sentence));
  const own = times.flatMap((time, place) => (holds(sentence, time) ? [place] : []));
  const said = attributions.flatMap(({ cue, source }, place) => {
    const [start, end] = source[0] ?? cue[0] ?? [0, 0];
    return holds(sentence, { start, end }) ? [place] : [];
  });
  const primary = own.find((place) => times[place]?.from !== null) ?? null;
  return {
    ...sentence,
    id: `claim-${index}`,
    quote: text.slice(sentence.start, sentence.end),
    block,
    blockKind: blocks[block]?.kind ?? 'paragraph',
    times: own,
    primary,
    attribution: said[0] ?? null,
    attributions: said,
    outlets: said.flatMap((place) => {
      const who = speakers[attributions[place]?.speaker ?? -1];
      return who?.kind === 'outlet' ? [idOf(who.name)] : [];
    }),
    role: primary === null ? null : (times[primary]?.role ?? null),
    inQuote: false,
  };
}

const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

function outlet(
  name: string,
  uses: [UseKind, string, number?][],
  more: Partial<OutletCitation> = {},
): OutletCitation {
  return {
    id: idOf(name),
    name,
    host: null,
    country: 'GB',
    kind: 'newspaper',
    known: true,
    own: false,
    uses: uses.map(([kind, quote, attribution]) => ({
      ...spanOf(quote),
      kind,
      ...(attribution === undefined ? {} : { attribution }),
    })),
    ...more,
  };
}

const sourceOf = (index: number, places: number[]) => ({
  name: speakers[index]?.name ?? '',
  role: speakers[index]?.role ?? null,
  speaker: index,
  attributions: places,
});

export const sampleAnalysis: Analysis = {
  version: 1,
  article: {
    url: 'https://courier.example/ferry',
    canonicalUrl: 'https://courier.example/ferry',
    lang: 'en',
    title: blockTexts[0]?.[1] ?? '',
    siteName: 'Westmere Weekly',
    authors: ['Jonas Hale'],
    publishedAt: '2023-04-10',
    modifiedAt: null,
    section: null,
    topics: [],
    wire: null,
    correction: null,
    paywall: null,
    origins: { publishedAt: 'text' },
    text,
    blocks,
    links: [],
  },
  pack: 'en',
  coverage: { times: 'full', attribution: 'full' },
  sentences,
  times,
  speakers,
  attributions,
  claims: sentences.map(toClaim).filter(({ blockKind }) => blockKind !== 'title' && blockKind !== 'credit'),
  outlets: [
    outlet('Harbour Courier', [['quoted', 'Harbour Courier', 3]]),
    outlet('Northern Post', [['quoted', 'Northern Post', 4]]),
    outlet('Daily Lantern', [
      ['quoted', 'Daily Lantern', 5],
      ['named', 'Daily Lantern'],
    ]),
    outlet('Coastal Press', [['photo', 'Coastal Press']], { kind: 'agency' }),
    outlet('Westmere Weekly', [], { own: true, kind: 'local' }),
  ],
  sources: {
    persons: [sourceOf(1, [1])],
    institutions: [],
    documents: [sourceOf(2, [2])],
    anonymous: [sourceOf(0, [0, 3])],
  },
  profile: { sentences: sentences.length, attributedSentences: attributions.length, secondHandSentences: 3 },
  problems: [],
};
