// Entries with everything in them that an export format could stumble over.
import type { ExportContext, KeptEntry } from '../../lib/core/library/formats/format.ts';
import type { LibraryEntry } from '../../lib/core/model/library.ts';
import { claimsSample } from './claims-sample.ts';

export const exportContext: ExportContext = {
  exportedAt: '2026-05-06T07:08:09.000Z',
  outletName: (id) => (id === 'daily-example' ? 'The Daily Example' : null),
};

export function keptEntry(
  changes: Partial<LibraryEntry> = {},
  content: KeptEntry['content'] = null,
): KeptEntry {
  const entry: LibraryEntry = {
    uid: '0123456789abcdef0123456789abcdef',
    schema: 1,
    rev: 1,
    updatedAt: '2026-01-01T00:00:00.000Z',
    deletedAt: null,
    status: 'saved',
    url: 'https://daily.example/2023/dam?id=1&part=2',
    canonicalUrl: 'https://daily.example/2023/dam?id=1&part=2',
    title: 'Dam holds after storm',
    siteName: 'Daily Example',
    authors: ['Ada Ray', 'Jan van der Berg'],
    lang: 'en-GB',
    publishedAt: '2023-04-28T23:40:08-05:00',
    savedAt: '2023-05-01T10:11:12.000Z',
    expiresAt: null,
    readAt: null,
    archivedAt: null,
    tags: ['water', 'long read'],
    note: '',
    highlights: [],
    claimEdits: [],
    outletId: 'daily-example',
    citedOutlets: [],
    speakers: [],
    wordCount: 321,
    textHash: 'ab'.repeat(32),
    importId: null,
    ...changes,
  };
  return { entry, content };
}

/** Words that mean something in one of the formats. */
export const hostileEntry = keptEntry({
  uid: 'ffffffff00000000ffffffff00000000',
  url: 'https://blog.example/a_b/{c}|d?x=%20&y=~z#top',
  canonicalUrl: 'https://blog.example/a_b/{c}|d?x=%20&y=~z',
  title: '=HYPERLINK("x") & <b>50% of $100_000</b> {x} [[y]] | # ~ ^ \\ "q" \'\'i\'\' ~~~~ * `c`\nER  - ',
  siteName: null,
  authors: ['Reuters Staff', '王小明', 'Madonna', 'O’Neil, Ann'],
  publishedAt: '2023-04',
  outletId: null,
  lang: null,
  tags: ['a,b', 'c|d', '@x'],
  note: '-1+2\n# no heading\n1. no list\n<script>alert(1)</script>',
  highlights: [
    {
      id: 'h',
      quote: '> quoted\n\n| bar',
      start: null,
      end: null,
      note: '+note',
      createdAt: '2023-05-01T00:00:00.000Z',
    },
  ],
  textHash: null,
});

/** Three claims, the first set right by the reader. */
export function keptAnalysis(): KeptEntry {
  const { article, claims } = claimsSample;
  const [first] = claims;
  return keptEntry(
    {
      url: article.url,
      canonicalUrl: article.canonicalUrl,
      title: article.title ?? '',
      claimEdits: first
        ? [
            {
              claimId: first.id,
              note: 'Checked | twice\n=1+1',
              date: { value: '2023-02-03', from: '2023-02-03', until: '2023-02-03', role: 'event' },
              speaker: 'Ada “A.” Ray',
              updatedAt: '2026-01-01T00:00:00.000Z',
            },
          ]
        : [],
    },
    { uid: '0123456789abcdef0123456789abcdef', analysis: claimsSample, text: '', html: null },
  );
}
