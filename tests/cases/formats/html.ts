// Netscape bookmark files of many makers, Pocket's old page, Instapaper's, and plain lists of addresses.
import { type FormatCase, lines } from './row.ts';

const HEAD =
  '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n';

export const htmlCases: readonly FormatCase[] = [
  {
    why: 'a browser: folders become a path, its own roots are no names, icons and separators are passed over',
    format: 'netscape-html',
    text: `${HEAD}<DL><p>
    <DT><H3 ADD_DATE="1600000000" LAST_MODIFIED="1" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://a.example/1?x=1&amp;y=2" ADD_DATE="1700000000" ICON="data:image/png;base64,AAAA>BB">Caf&eacute; &#8217;n&#39; &quot;more&quot;</A>
        <HR>
        <DT><H3>News &amp; Co</H3>
        <DL><p>
            <DT><H3>Climate</H3>
            <DL><p>
                <DT><A HREF="https://a.example/2" ADD_DATE="1700000000000">Two</A>
            </DL><p>
            <DT><A HREF="https://a.example/3" ADD_DATE="1700000000000000">Three</A>
        </DL><p>
    </DL><p>
    <DT><A HREF="https://a.example/4" ADD_DATE="13344473600000000">Four</A>
    <DT><A HREF="place:sort=8">Recent</A>
    <DT><A HREF="javascript:void(0)" ADD_DATE="1700000000">Bookmarklet</A>
</DL><p>`,
    rows: [
      {
        url: 'https://a.example/1?x=1&y=2',
        title: 'Café ’n\' "more"',
        tags: [],
        savedAt: '2023-11-14T22:13:20.000Z',
      },
      { url: 'https://a.example/2', tags: ['News & Co/Climate'], savedAt: '2023-11-14T22:13:20.000Z' },
      { url: 'https://a.example/3', tags: ['News & Co'], savedAt: '2023-11-14T22:13:20.000Z' },
      { url: 'https://a.example/4', tags: [], savedAt: '2023-11-14T22:13:20.000Z' },
    ],
    refused: [
      ['address-scheme', 'place:'],
      ['address-scheme', 'javascript:'],
    ],
  },
  {
    why: 'notes over lines with a stray link in them; tags by comma; unquoted and single-quoted attributes; unclosed tags',
    format: 'netscape-html',
    text: `${HEAD}<dl><p>
<dt><a href='https://a.example/1' add_date=1700000000 tags="press, long read,,press" private="1" toread="1">One</a>
<dd>First line
see <a href="https://other.example/">this page</a> too
<DT><A HREF=https://a.example/2 TOREAD="0" TAGS="x">Two
<DD>&lt;script&gt;alert(1)&lt;/script&gt;<br>next
<DT><A HREF="https://a.example/3" DATA-IMPORTANT="true">Three</A>`,
    rows: [
      {
        url: 'https://a.example/1',
        tags: ['press', 'long read'],
        note: 'First line\nsee this page too',
        read: false,
      },
      { url: 'https://a.example/2', title: 'Two', note: '<script>alert(1)</script>\nnext', read: true },
      { url: 'https://a.example/3', tags: ['starred'], note: '' },
    ],
  },
  {
    why: 'linkding writes what has no field as a tag and as brackets',
    format: 'netscape-html',
    text: `${HEAD}<DL><p>\n<DT><A HREF="https://a.example/1" TAGS="a,linkding:archived">One</A>\n<DD>about[linkding-notes]my notes[/linkding-notes]\n</DL>`,
    rows: [{ url: 'https://a.example/1', tags: ['a'], archived: true, note: 'about\nmy notes' }],
  },
  {
    why: 'the doctype lost by an editor; comments and scripts hold no bookmarks',
    format: 'netscape-html',
    text: '<DL><p>\n<!-- <DT><A HREF="https://a.example/0">Zero</A> -->\n<script>"<DT><A HREF=https://a.example/s>"</script><DT><A HREF="https://a.example/1" ADD_DATE="0">One</A></DL>',
    rows: [{ url: 'https://a.example/1', savedAt: null, losses: [] }],
  },
  {
    why: "Pocket's page of links: two headings, tags by comma",
    format: 'pocket-html',
    text: lines(
      '<!DOCTYPE html>',
      '<html><head><title>Pocket Export</title></head><body>',
      '<h1>Unread</h1><ul>',
      '<li><a href="https://a.example/1" time_added="1700000000" tags="a,b c">One</a></li>',
      '<li><a href="https://a.example/2" time_added="1700000001" tags="">https://a.example/2</a></li>',
      '</ul><h1>Read Archive</h1><ul>',
      '<li><a href="https://a.example/3" time_added="1700000002" tags="x">Three</a></li>',
      '</ul></body></html>',
    ),
    rows: [
      {
        url: 'https://a.example/1',
        tags: ['a', 'b c'],
        archived: false,
        savedAt: '2023-11-14T22:13:20.000Z',
      },
      { url: 'https://a.example/2', title: null },
      { url: 'https://a.example/3', archived: true, read: true, tags: ['x'] },
    ],
  },
  {
    why: "Instapaper's page: lists below the names of folders",
    format: 'pocket-html',
    text: '<html><body><h1>Unread</h1>\n<ol>\n<li><a href="https://a.example/1">One</a>\n<li><a href="https://a.example/2">Two</a></ol>\n<h1>Long reads</h1><ol><li><a href="https://a.example/3">Three</a></ol></body></html>',
    rows: [
      { url: 'https://a.example/1', tags: [] },
      { url: 'https://a.example/2' },
      { url: 'https://a.example/3', tags: ['Long reads'] },
    ],
  },
  {
    why: 'a list of addresses; titles after a bar, Markdown links, bullets, comments, blank lines',
    format: 'url-list',
    text: lines(
      '# my list',
      'https://a.example/1',
      'https://a.example/2 | Two | parts',
      '',
      '- [Three (3)](https://a.example/3)',
      '* https://a.example/4',
      '<https://a.example/5>',
      'HTTPS://A.example/6\tSix',
      'javascript:alert(1)',
      'just words',
    ),
    rows: [
      { url: 'https://a.example/1', title: null },
      { url: 'https://a.example/2', title: 'Two | parts' },
      { url: 'https://a.example/3', title: 'Three (3)' },
      { url: 'https://a.example/4' },
      { url: 'https://a.example/5' },
      { url: 'https://a.example/6', title: 'Six' },
    ],
    refused: [
      ['address-scheme', 'javascript:'],
      ['bad-address', 'just words'],
    ],
  },
  {
    why: 'an article page is no list of links',
    format: null,
    text: '<!doctype html><html><body><article><h1>Unread books</h1><p>Words <a href="https://a.example">link</a></p></article></body></html>',
    rows: [],
  },
  {
    why: 'prose with an address in it is no list',
    format: null,
    text: 'Dear all,\nsee https://a.example/1 for more.\nYours,\nAda\n',
    rows: [],
  },
  {
    why: 'a feed is no list',
    format: null,
    text: '<?xml version="1.0"?><rss><channel><link>https://a.example</link></channel></rss>',
    rows: [],
  },
];
