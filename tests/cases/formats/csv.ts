// CSV exports of Pocket, Instapaper, Readwise, Raindrop, Matter, Omnivore, wallabag, and tables of no one in particular.
import { type FormatCase, lines } from './row.ts';

export const csvCases: readonly FormatCase[] = [
  {
    why: "Pocket's five columns; tags by bar with spaces and umlauts; an archived item is a read one",
    format: 'pocket-csv',
    text: lines(
      'title,url,time_added,tags,status',
      'Bridge opens,https://news.example/bridge,1700000000,politik|lokale köche|to read,unread',
      '"Rain, wind and ""storm""",https://news.example/rain?a=1&b=2,1600000000,,archive',
    ),
    rows: [
      {
        url: 'https://news.example/bridge',
        title: 'Bridge opens',
        savedAt: '2023-11-14T22:13:20.000Z',
        tags: ['politik', 'lokale köche', 'to read'],
        read: false,
        archived: false,
      },
      {
        url: 'https://news.example/rain?a=1&b=2',
        title: 'Rain, wind and "storm"',
        savedAt: '2020-09-13T12:26:40.000Z',
        tags: [],
        read: true,
        archived: true,
      },
    ],
  },
  {
    why: 'Pocket with a cursor column: by position the tags would be numbers',
    format: 'pocket-csv',
    text: lines(
      'title,url,time_added,cursor,tags,status',
      'A,https://a.example/1,1700000000,1699,x|y,unread',
    ),
    rows: [{ url: 'https://a.example/1', tags: ['x', 'y'], archived: false }],
  },
  {
    why: 'a title that only repeats the address is none; the order of columns does not matter; CRLF, mark at the start',
    format: 'pocket-csv',
    text: '\ufeffstatus,tags,time_added,url,title\r\narchive,,1,https://a.example/1,https://a.example/1\r\n',
    rows: [{ url: 'https://a.example/1', title: null, savedAt: null, archived: true, losses: [] }],
  },
  {
    why: 'blank lines before the header and between rows',
    format: 'pocket-csv',
    text: `\n\r\n${lines('title,url,time_added,tags,status', '', 'One,https://a.example/1,1700000000,,unread', '')}`,
    rows: [{ url: 'https://a.example/1', title: 'One' }],
  },
  {
    why: 'an unclosed quotation mark costs its own row only',
    format: 'pocket-csv',
    text: lines(
      'title,url,time_added,tags,status',
      '"No end to this,https://a.example/1,1700000000,,unread',
      '"Next, one",https://a.example/2,1700000001,,unread',
      'Last,https://a.example/3,1700000002,,unread',
    ),
    rows: [{ url: 'https://a.example/2', title: 'Next, one' }, { url: 'https://a.example/3' }],
    refused: [['broken-row', 'No end to this']],
  },
  {
    why: 'the mark that is never closed stands in the last row',
    format: 'pocket-csv',
    text: lines(
      'title,url,time_added,tags,status',
      'First,https://a.example/1,1700000000,,unread',
      '"Never closed,https://a.example/2,1700000001,,unread',
    ),
    rows: [{ url: 'https://a.example/1' }],
    refused: [['broken-row', 'Never closed']],
  },
  {
    why: 'marks inside a field that are not doubled; a line end inside a field that is closed; no line end at the end',
    format: 'pocket-csv',
    text: 'title,url,time_added,tags,status\n"The "best" of it",https://a.example/1,,,\n"Two\nlines",https://a.example/2,,,\nA 5" disk,https://a.example/3,,,unread',
    rows: [
      { url: 'https://a.example/1', title: 'The "best" of it' },
      { url: 'https://a.example/2', title: 'Two lines' },
      { url: 'https://a.example/3', title: 'A 5" disk' },
    ],
  },
  {
    why: 'a comma that should have been quoted moves the address away: the row is broken, not the address',
    format: 'pocket-csv',
    text: lines('title,url,time_added,tags,status', 'Storm, then sun,https://a.example/1,1700000000,,unread'),
    rows: [],
    refused: [['broken-row', 'Storm, then sun']],
  },
  {
    why: 'addresses that would run or read something are refused, whatever they look like',
    format: 'pocket-csv',
    text: lines(
      'title,url,time_added,tags,status',
      'a,javascript:alert(1),1,,unread',
      'b," JaVaScRiPt:alert(1)",1,,unread',
      'c,"java\tscript:alert(1)",1,,unread',
      'd,"data:text/html,<script>alert(1)</script>",1,,unread',
      'e,file:///etc/hosts,1,,unread',
      'f,about:reader?url=https://a.example,1,,unread',
      'g,,1,,unread',
      'h,not an address,1,,unread',
      'i,http://,1,,unread',
      'j,news.example/without-scheme,1,,unread',
      'k,news.example:8080/port,1,,unread',
    ),
    rows: [{ url: 'https://news.example/without-scheme' }, { url: 'https://news.example:8080/port' }],
    refused: [
      ['address-scheme', 'javascript:alert(1)'],
      ['address-scheme', 'JaVaScRiPt'],
      ['address-scheme', 'java script'],
      ['address-scheme', 'data:text/html'],
      ['address-scheme', 'file:'],
      ['address-scheme', 'about:'],
      ['no-address', 'g'],
      ['bad-address', 'not an address'],
      ['bad-address', 'http://'],
    ],
  },
  {
    why: 'markup in a title is words',
    format: 'pocket-csv',
    text: lines(
      'title,url,time_added,tags,status',
      '"<img src=x onerror=alert(1)>",https://a.example/1,1700000000,<b>,unread',
    ),
    rows: [{ url: 'https://a.example/1', title: '<img src=x onerror=alert(1)>', tags: ['<b>'] }],
  },
  {
    why: 'Instapaper today: tags as a JSON list in a quoted cell',
    format: 'instapaper-csv',
    text: lines(
      'URL,Title,Selection,Folder,Timestamp,Tags',
      'https://a.example/1,One,,Unread,1700000000,"[""coding"", ""it\'s""]"',
      'https://a.example/2,Two,Words that were marked,Archive,1700000001,[]',
      'https://a.example/3,Three,,Starred,1700000002,',
      'https://a.example/4,Four,,Long reads,1700000003,[]',
    ),
    rows: [
      { url: 'https://a.example/1', tags: ['coding', "it's"], archived: false, highlights: [] },
      {
        url: 'https://a.example/2',
        archived: true,
        read: true,
        highlights: [{ quote: 'Words that were marked', note: '', createdAt: null }],
      },
      { url: 'https://a.example/3', tags: ['starred'], archived: false },
      { url: 'https://a.example/4', tags: ['Long reads'] },
    ],
  },
  {
    why: 'Instapaper before tags',
    format: 'instapaper-csv',
    text: lines('URL,Title,Selection,Folder,Timestamp', 'https://a.example/1,One,,Archive,1400000000'),
    rows: [{ url: 'https://a.example/1', savedAt: '2014-05-13T16:53:20.000Z', tags: [], archived: true }],
  },
  {
    why: 'Instapaper before dates',
    format: 'instapaper-csv',
    text: lines('URL,Title,Selection,Folder', 'https://a.example/1,One,,Unread'),
    rows: [{ url: 'https://a.example/1', savedAt: null, losses: [] }],
  },
  {
    why: 'Readwise Reader: Python lists, dates with a space, feed items that nobody saved',
    format: 'readwise-reader-csv',
    text: lines(
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen',
      `One,https://a.example/1,01a,"['energy', ""it's""]",2022-11-06 04:33:50+00:00,0.2,later,True`,
      'Two,https://a.example/2,01b,[],2022-11-06 04:33:50.123456+02:00,1.0,archive,True',
      'Three,https://a.example/3,01c,[],2022-11-06 04:33:50+00:00,0,feed,False',
      `Four,https://a.example/4,01d,"['a, b', 'c\\'d']",2022-11-06 04:33:50+00:00,0,shortlist,False`,
    ),
    rows: [
      {
        url: 'https://a.example/1',
        tags: ['energy', "it's"],
        savedAt: '2022-11-06T04:33:50.000Z',
        read: false,
      },
      { url: 'https://a.example/2', savedAt: '2022-11-06T02:33:50.123Z', read: true, archived: true },
      { url: 'https://a.example/4', tags: ['a, b', "c'd", 'shortlist'] },
    ],
    refused: [['not-saved', 'Three']],
  },
  {
    why: 'Readwise highlights, a row each',
    format: 'readwise-highlights-csv',
    text: lines(
      'Highlight,Title,Author,URL,Note,Location,Date',
      '"The dam, he said, held.",Dam,Ada Ray,https://a.example/dam,check this,12,2023-02-01 10:00:00',
      'From a book,Some Book,B. Ook,,,3,2023-02-01 10:00:00',
    ),
    rows: [
      {
        url: 'https://a.example/dam',
        title: 'Dam',
        authors: ['Ada Ray'],
        highlights: [
          { quote: 'The dam, he said, held.', note: 'check this', createdAt: '2023-02-01T10:00:00.000Z' },
        ],
      },
    ],
    refused: [['no-address', 'Some Book']],
  },
  {
    why: 'Raindrop: folders as a path, Unsorted is none, highlights with notes in one cell',
    format: 'raindrop-csv',
    text: lines(
      'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite',
      '1,One,my note,an excerpt,https://a.example/1,Unsorted,"press, long read",2024-03-01T08:09:10.111Z,,,false',
      '2,Two,,,https://a.example/2,News / Climate,,2024-03-01T08:09:10Z,,"Highlight:First words\nNote:mine\n\nHighlight:Second words",true',
    ),
    rows: [
      {
        url: 'https://a.example/1',
        note: 'my note',
        tags: ['press', 'long read'],
        savedAt: '2024-03-01T08:09:10.111Z',
      },
      {
        url: 'https://a.example/2',
        tags: ['News/Climate', 'starred'],
        highlights: [
          { quote: 'First words', note: 'mine', createdAt: null },
          { quote: 'Second words', note: '', createdAt: null },
        ],
      },
    ],
  },
  {
    why: 'Matter: what has left the queue is archived',
    format: 'matter-csv',
    text: lines(
      'Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id',
      'One,Ada Ray,The Daily Example,https://a.example/1,a;b c,900,False,True,True,0,2023-05-06 07:08:09.5+00:00,',
    ),
    rows: [
      {
        url: 'https://a.example/1',
        siteName: 'The Daily Example',
        authors: ['Ada Ray'],
        tags: ['a', 'b c', 'starred'],
        read: true,
        archived: true,
        savedAt: '2023-05-06T07:08:09.500Z',
      },
    ],
  },
  {
    why: 'Omnivore CSV: milliseconds, labels in brackets',
    format: 'omnivore-csv',
    text: lines(
      'url,state,labels,saved_at,published_at',
      'https://a.example/1,ARCHIVED,"[""one"",""two words""]",1700000000000,1600000000000',
    ),
    rows: [
      {
        url: 'https://a.example/1',
        archived: true,
        tags: ['one', 'two words'],
        savedAt: '2023-11-14T22:13:20.000Z',
        publishedAt: '2020-09-13T12:26:40.000Z',
      },
    ],
  },
  {
    why: 'wallabag CSV: semicolons, text over lines, a clock without am or pm',
    format: 'wallabag-csv',
    text: lines(
      'Title;URL;Content;Tags;MIME Type;Language;Creation date',
      '"One; two";https://a.example/1;"<p>First, line</p>\n<p>Second ""line""</p>";"a, b";text/html;de;"08/09/2016 11:55:58"',
    ),
    rows: [
      {
        url: 'https://a.example/1',
        title: 'One; two',
        html: '<p>First, line</p>\n<p>Second "line"</p>',
        tags: ['a', 'b'],
        lang: 'de',
        savedAt: '2016-09-08T12:00:00.000Z',
      },
    ],
  },
  {
    why: 'any table with a column of addresses; Excel writes the delimiter first',
    format: 'table-csv',
    text: lines('sep=;', 'name;link;labels;date', 'One;https://a.example/1;a,b;2024-05-06'),
    rows: [
      { url: 'https://a.example/1', title: 'One', tags: ['a', 'b'], savedAt: '2024-05-06T00:00:00.000Z' },
    ],
  },
  {
    why: 'a date that is none is said to be lost, the row is taken',
    format: 'table-csv',
    text: lines(
      'url,title,date',
      'https://a.example/1,One,last Tuesday',
      'https://a.example/2,Two,2023-02-31',
    ),
    rows: [
      { url: 'https://a.example/1', savedAt: null, losses: ['date-unreadable'] },
      { url: 'https://a.example/2', savedAt: null, losses: ['date-unreadable'] },
    ],
  },
  { why: 'a table without addresses is nobody’s', format: null, text: lines('name,age', 'Ada,36'), rows: [] },
];
