// What the panel says of pages that are no article or show a part of one, and of an article in a closed shadow root.
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browser/driver.ts';
import { kind, type Session, startSession } from './support.ts';

const NEWS = ['Pier', 'Ferry', 'Market', 'School', 'Museum', 'Bridge', 'Harbour', 'Library'];
const HEADLINES = NEWS.flatMap((thing) => [
  `${thing} in Norholm opens again after the winter storms`,
  `Council talks for hours about the ${thing.toLowerCase()} and its costs`,
]);
const TEASERS = HEADLINES.map(
  (headline, at) => `<article><h2><a href="/news/${at}">${headline}</a></h2><p>Read by many.</p></article>`,
).join('');
const SENTENCES = [
  'The ferry company said on Monday that the crossing would stay closed for a second week.',
  'Divers had found a crack in the pier that is longer than first thought.',
  'Passengers who hold a season ticket get their money back, the company wrote on 4 March 2024.',
];

const page = (title: string, body: string, data?: object) => {
  const script = data ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${script}</head><body><header><a href="/">Norholm Gazette</a></header>${body}<footer>© 2024 Norholm Gazette</footer></body></html>`;
};
const paragraphs = (times: number) => `<p>${SENTENCES.join(' ')}</p>`.repeat(times);

type KindOfPage = { name: string; path: string; html: string; words: RegExp };

const kinds: KindOfPage[] = [
  {
    name: 'a paywalled page that counts its words',
    path: '/walled-counted.html',
    html: page('Pier stays closed', `<article><h1>Pier stays closed</h1>${paragraphs(1)}</article>`, {
      '@type': 'NewsArticle',
      headline: 'Pier stays closed',
      datePublished: '2024-03-05',
      isAccessibleForFree: false,
      wordCount: 900,
    }),
    words: /Only \d+ of 900 words are on this page/,
  },
  {
    name: 'a paywalled page that does not',
    path: '/walled.html',
    html: page(
      'Pier stays shut',
      `<article><h1>Pier stays shut</h1>${paragraphs(1)}<div class="paywall">Subscribe to read on.</div></article>`,
      { '@type': 'NewsArticle', headline: 'Pier stays shut', isAccessibleForFree: 'False' },
    ),
    words: /Only a part of the article is on this page/,
  },
  {
    name: 'a section page',
    path: '/section.html',
    html: page('News from Norholm', `<main><h1>News from Norholm</h1>${TEASERS}</main>`, {
      '@type': 'CollectionPage',
      name: 'News from Norholm',
    }),
    words: /No article on this page[\s\S]*front page or a list of links/,
  },
  {
    name: 'a page of search results',
    path: '/search.html?q=pier',
    html: page(
      'Search: pier',
      `<main><h1>16 results for “pier”</h1><form role="search"><input name="q" value="pier"><button>Search</button></form><ol>${HEADLINES.map((headline, at) => `<li><h3><a href="/news/${at}">${headline}</a></h3><p>4 March 2024. … the pier of Norholm …</p></li>`).join('')}</ol></main>`,
    ),
    words: /No article on this page[\s\S]*front page or a list of links/,
  },
  {
    name: 'a page with a video only',
    path: '/video.html',
    html: page(
      'Watch: the pier from above',
      '<main><h1>Watch: the pier from above</h1><video controls src="/pier.mp4"></video><p>Filmed on Monday.</p></main>',
      { '@type': 'VideoObject', name: 'Watch: the pier from above', uploadDate: '2024-03-05' },
    ),
    words: /No article on this page[\s\S]*There is a video, but hardly any text/,
  },
  {
    name: 'a wall to log in at',
    path: '/login.html',
    html: page(
      'Pier stays closed',
      '<main><h1>Pier stays closed</h1><p>Please log in to read on.</p><form><label>E-mail <input type="email"></label><label>Password <input type="password"></label><button>Log in</button></form></main>',
    ),
    words: /No article on this page[\s\S]*The text is behind a sign-in/,
  },
];

/** The article's words exist only in the closed root; `turn()` puts the same words there anew, in other nodes. */
const SHADOWED = page(
  'Pier in the shadow',
  `<main><norholm-story></norholm-story></main><script>
    const root = document.querySelector('norholm-story').attachShadow({ mode: 'closed' });
    root.innerHTML = ${JSON.stringify(`<article><h1>Pier in the shadow</h1><time datetime="2024-03-05">5 March 2024</time>${paragraphs(4)}</article>`)};
    window.turn = () => { root.innerHTML = root.innerHTML; };
  </script>`,
);

describe(`kinds of pages (${kind})`, () => {
  let session: Session;
  before(async () => {
    session = await startSession();
  });
  after(() => session.end());

  const open = async (path: string, body: string) => {
    session.site.extra.set(path.split('?')[0] ?? path, { body });
    const opened = await session.browser.open(`${session.site.origin}${path}`);
    await session.browser.clickAction(opened);
    return opened;
  };

  for (const { name, path, html, words } of kinds) {
    test(name, async () => {
      // An ordinary article between them, so that no words of the last page can pass for this one's.
      await session.read('ferry-deal', 'Seabright ferries sail again after pay deal');
      const opened = await open(path, html);
      await until(`the panel says ${words}`, async () => words.test(await session.panelText())).catch(
        async (error) => {
          throw new Error(`${error.message}; it shows:\n${await session.panelText()}`);
        },
      );
      await opened.close();
    });
  }

  const marked = (opened: Page) =>
    opened.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).length);

  test('an article in a closed shadow root is read and marked, also when it was drawn anew', async () => {
    const opened = await open('/shadowed.html', SHADOWED);
    await session.shows('Pier in the shadow');
    await session.click('tab', 'Claims');
    await session.shows('season ticket');
    await session.click('button', 'Mark all in the page');
    await until('marks', async () => (await marked(opened)) > 0);
    await session.click('button', 'Mark all in the page');
    await until('no marks', async () => (await marked(opened)) === 0);
    await opened.evaluate('turn()');
    await session.click('button', 'Show in page');
    await until('a mark in the new words', async () => (await marked(opened)) > 0);
  });
});
