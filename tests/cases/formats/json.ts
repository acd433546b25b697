// JSON exports of wallabag, Karakeep, Linkwarden, Omnivore, Pocket, Hypothesis and Chrome.
import type { FormatCase } from './row.ts';

const wallabag = (fields: Record<string, unknown>) => ({
  id: 1,
  title: 'One',
  url: 'https://a.example/1',
  is_archived: 0,
  is_starred: 0,
  created_at: '2016-09-08T11:55:58+0200',
  tags: [],
  ...fields,
});

const omnivore = (fields: Record<string, unknown>) => ({
  id: 'x',
  slug: 'one-1',
  title: 'One',
  description: null,
  author: 'Ada Ray',
  url: 'https://a.example/1',
  state: 'Active',
  readingProgress: 10,
  labels: [],
  savedAt: '2024-01-02T03:04:05.678Z',
  updatedAt: '2024-01-02T03:04:05.678Z',
  publishedAt: null,
  ...fields,
});

export const jsonCases: readonly FormatCase[] = [
  {
    why: 'wallabag with text, highlights and notes; offset without a colon',
    format: 'wallabag-json',
    text: JSON.stringify([
      wallabag({
        is_archived: 1,
        archived_at: '2017-01-01T00:00:00+0000',
        is_starred: 1,
        content: '<p>The mayor said: “We will build.”</p><script>alert(1)</script>',
        language: 'en_GB',
        domain_name: 'a.example',
        published_by: ['Ada Ray', ''],
        published_at: '2016-09-07T00:00:00+0200',
        tags: ['city', 'long read'],
        annotations: [
          { text: 'check', quote: 'We will build.', ranges: [], created_at: '2016-09-09T10:00:00+0200' },
        ],
      }),
    ]),
    rows: [
      {
        url: 'https://a.example/1',
        title: 'One',
        savedAt: '2016-09-08T09:55:58.000Z',
        publishedAt: '2016-09-06T22:00:00.000Z',
        archived: true,
        read: true,
        archivedAt: '2017-01-01T00:00:00.000Z',
        lang: 'en-GB',
        siteName: 'a.example',
        authors: ['Ada Ray'],
        tags: ['city', 'long read', 'starred'],
        html: '<p>The mayor said: “We will build.”</p><script>alert(1)</script>',
        highlights: [{ quote: 'We will build.', note: 'check', createdAt: '2016-09-09T08:00:00.000Z' }],
      },
    ],
  },
  {
    why: 'an old wallabag: few keys, tags as objects, flags as booleans; and what it writes for pages it could not read',
    format: 'wallabag-json',
    text: JSON.stringify([
      {
        url: 'https://a.example/1',
        is_archived: false,
        is_starred: true,
        tags: [{ id: 1, label: 'x', name: 'old' }],
      },
      wallabag({ url: 'https://a.example/2', content: "wallabag can't retrieve contents for this article." }),
    ]),
    rows: [
      { url: 'https://a.example/1', title: null, tags: ['old', 'starred'], html: null, savedAt: null },
      { url: 'https://a.example/2', html: null },
    ],
  },
  {
    why: 'wallabag 1: other names for the same marks, numbers as strings',
    format: 'wallabag-json',
    text: JSON.stringify([
      {
        id: '1',
        title: 'One',
        url: 'https://a.example/1',
        is_read: '1',
        is_fav: '1',
        content: '<p>Words</p>',
        user_id: '1',
      },
    ]),
    rows: [
      { url: 'https://a.example/1', read: true, archived: true, tags: ['starred'], html: '<p>Words</p>' },
    ],
  },
  {
    why: 'one broken record between two good ones; the file cut in the last',
    format: 'wallabag-json',
    text: `[${JSON.stringify(wallabag({}))},{"url":"https://a.example/2","is_archived":tru},${JSON.stringify(
      wallabag({ url: 'https://a.example/3' }),
    )},17,{"url":"https://a.example/4","title":"Cut he`,
    rows: [{ url: 'https://a.example/1' }, { url: 'https://a.example/3' }],
    refused: [
      ['broken-record', 'a.example/2'],
      ['broken-record', '17'],
      ['file-cut', 'a.example/4'],
    ],
  },
  {
    why: 'Karakeep: lists after the bookmarks that name them, nested; text notes have no address; smart lists are searches',
    format: 'karakeep-json',
    text: JSON.stringify({
      bookmarks: [
        {
          createdAt: 1700000000,
          title: null,
          tags: ['a', 'b c'],
          lists: ['l2', 'l3', 'gone'],
          content: { type: 'link', url: 'https://a.example/1' },
          note: 'mine',
          archived: true,
        },
        {
          createdAt: 1700000001,
          title: 'Note',
          tags: [],
          content: { type: 'text', text: 'only words' },
          note: null,
        },
        { createdAt: 1700000002, title: 'Gone', tags: [], content: null, note: null },
      ],
      lists: [
        { id: 'l2', name: 'Climate', type: 'manual', parentId: 'l1' },
        { id: 'l1', name: 'News', type: 'manual', parentId: null },
        { id: 'l3', name: 'Unread soon', type: 'smart', query: 'is:unread', parentId: null },
      ],
    }),
    rows: [
      {
        url: 'https://a.example/1',
        title: null,
        tags: ['a', 'b c', 'News/Climate'],
        note: 'mine',
        archived: true,
        savedAt: '2023-11-14T22:13:20.000Z',
      },
    ],
    refused: [
      ['no-address', 'Note'],
      ['no-address', 'Gone'],
    ],
  },
  {
    why: 'Karakeep before it had lists and archiving',
    format: 'karakeep-json',
    text: JSON.stringify({
      bookmarks: [
        {
          createdAt: 1700000000,
          title: 'One',
          tags: [],
          content: { type: 'link', url: 'https://a.example/1' },
        },
      ],
    }),
    rows: [{ url: 'https://a.example/1', title: 'One', archived: false }],
  },
  {
    why: 'Linkwarden: nested collections, one of them its own parent, and the one for links put nowhere',
    format: 'linkwarden-json',
    text: JSON.stringify({
      name: 'Ada',
      collections: [
        {
          id: 1,
          name: 'Unorganized',
          parentId: null,
          links: [
            { name: 'One', url: 'https://a.example/1', tags: [], createdAt: '2024-01-01T00:00:00.000Z' },
          ],
        },
        { id: 2, name: 'News', parentId: null, links: [] },
        {
          id: 3,
          name: 'Climate',
          parentId: 2,
          links: [
            {
              name: '',
              description: 'Two',
              url: 'https://a.example/2',
              tags: [{ name: 'x' }],
              createdAt: '2024-01-01T00:00:00.000Z',
            },
            7,
          ],
        },
        {
          id: 4,
          name: 'Loop',
          parentId: 4,
          links: [{ name: 'Three', url: 'https://a.example/3', tags: [] }],
        },
      ],
    }),
    rows: [
      { url: 'https://a.example/1', tags: [], savedAt: '2024-01-01T00:00:00.000Z' },
      { url: 'https://a.example/2', title: 'Two', tags: ['x', 'News/Climate'] },
      { url: 'https://a.example/3', tags: ['Loop'] },
    ],
    refused: [['broken-record', '7']],
  },
  {
    why: 'Omnivore with its text and highlights beside it; labels of a highlight are no note',
    format: 'omnivore',
    text: JSON.stringify(
      [
        omnivore({ labels: ['a', 'b c'], state: 'Archived', readingProgress: 100 }),
        omnivore({ slug: 'two-2', url: 'https://a.example/2', publishedAt: '2023-12-31T00:00:00.000Z' }),
      ],
      null,
      2,
    ),
    beside: {
      'content/one-1.html': '<div><p>The river rose.</p></div>',
      'highlights/one-1.md':
        'About the page\n\n> The river\n> \n> rose. \n\n#flood #two\n\nSee the gauge.\n\nTwice.\n\n> Other words ',
    },
    rows: [
      {
        url: 'https://a.example/1',
        tags: ['a', 'b c'],
        archived: true,
        read: true,
        note: 'About the page',
        html: '<div><p>The river rose.</p></div>',
        highlights: [
          { quote: 'The river\n\nrose.', note: 'See the gauge.\n\nTwice.', createdAt: null },
          { quote: 'Other words', note: '', createdAt: null },
        ],
      },
      {
        url: 'https://a.example/2',
        html: null,
        read: false,
        archived: false,
        publishedAt: '2023-12-31T00:00:00.000Z',
      },
    ],
  },
  {
    why: 'answer of the Pocket API: items by id under "list", numbers as strings, a deleted item',
    format: 'pocket-api',
    text: JSON.stringify({
      status: 1,
      list: {
        '11': {
          item_id: '11',
          given_url: 'https://a.example/1',
          resolved_title: 'One',
          status: '1',
          favorite: '1',
          time_added: '1700000000',
          time_read: '1700000500',
          tags: { x: { item_id: '11', tag: 'x' } },
          annotations: [{ quote: 'words', created_at: '2023-11-14 22:13:20' }],
        },
        '12': { item_id: '12', given_url: 'https://a.example/2', status: '2', time_added: '1700000000' },
      },
    }),
    rows: [
      {
        url: 'https://a.example/1',
        title: 'One',
        read: true,
        archived: true,
        readAt: '2023-11-14T22:21:40.000Z',
        tags: ['x', 'starred'],
        highlights: [{ quote: 'words', note: '', createdAt: '2023-11-14T22:13:20.000Z' }],
      },
    ],
    refused: [['deleted', 'a.example/2']],
  },
  {
    why: "highlights beside Pocket's CSV",
    format: 'pocket-annotations',
    text: JSON.stringify([
      {
        url: 'https://a.example/1',
        title: 'One',
        highlights: [{ quote: 'words', created_at: 1700000000 }],
        cursor: 3,
      },
    ]),
    rows: [
      {
        url: 'https://a.example/1',
        highlights: [{ quote: 'words', note: '', createdAt: '2023-11-14T22:13:20.000Z' }],
      },
    ],
  },
  {
    why: 'Hypothesis: the quote lies in one of three selectors; a page note has none',
    format: 'hypothesis-json',
    text: JSON.stringify({
      export_date: '2024-01-01',
      export_userid: 'acct:ada@h.example',
      client_version: '1.1',
      annotations: [
        {
          uri: 'https://a.example/1',
          text: 'my words',
          tags: ['x'],
          created: '2024-01-01T00:00:00.000000+00:00',
          document: { title: ['One'] },
          target: [
            {
              selector: [
                { type: 'RangeSelector' },
                { type: 'TextQuoteSelector', exact: 'the quote', prefix: 'a', suffix: 'b' },
              ],
            },
          ],
        },
        {
          uri: 'https://a.example/1',
          text: 'on the page',
          tags: [],
          created: '2024-01-01T00:00:00+00:00',
          target: [{}],
        },
      ],
    }),
    rows: [
      {
        url: 'https://a.example/1',
        title: 'One',
        tags: ['x'],
        highlights: [{ quote: 'the quote', note: 'my words', createdAt: '2024-01-01T00:00:00.000Z' }],
      },
      { url: 'https://a.example/1', note: 'on the page', highlights: [] },
    ],
  },
  {
    why: "Chrome's reading list",
    format: 'chrome-reading-list',
    text: JSON.stringify([
      {
        url: 'https://a.example/1',
        title: 'One',
        hasBeenRead: true,
        creationTime: 1700000000123.5,
        lastUpdateTime: 1,
      },
    ]),
    rows: [{ url: 'https://a.example/1', read: true, savedAt: '2023-11-14T22:13:20.123Z' }],
  },
  {
    why: 'JSON of another program is nobody’s',
    format: null,
    text: '{"name":"x","version":"1.0.0"}',
    rows: [],
  },
  { why: 'an empty list is nobody’s', format: null, text: '[]', rows: [] },
];
