// Pages that are no articles, or that resist: a clear state each, and the next page is read as if nothing had been.
import { after, before, describe, test } from 'node:test';
import { until } from '../../scripts/browser/driver.ts';
import { kind, type Session, startSession } from './support.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Odd page</title>${head}</head><body>${body}</body></html>`;
const sentence =
  'The council of Port Ellery met again and talked about the harbour, the ferries and the weather. ';

describe(`pages that are hard to read (${kind})`, () => {
  let session: Session;
  before(async () => {
    session = await startSession();
  });
  after(() => session.end());

  const open = async (path: string, body: string, headers?: Record<string, string>) => {
    session.site.extra.set(path, { body, ...(headers ? { headers } : {}) });
    const opened = await session.browser.open(`${session.site.origin}${path}`);
    await session.browser.clickAction(opened);
    return opened;
  };

  test('an empty page and a front page hold no article', async () => {
    await open('/empty.html', page(''));
    await session.shows('No article on this page');
    const front = await session.browser.open(`${session.site.origin}/`);
    await session.browser.clickAction(front);
    await session.shows('No article on this page');
  });

  test('an article without a date is read, and says so', async () => {
    await open(
      '/undated.html',
      page(`<article><h1>Council meets again</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(6)}</article>`),
    );
    await session.shows('Council meets again');
    await session.shows('No date found');
  });

  test('broken markup is read', async () => {
    const broken = `<article><h1>Broken but readable</h1><p><b>${`<div><p>${sentence.repeat(3)}<td></span><i>`.repeat(6)}`;
    await open('/broken.html', page(broken));
    await session.shows('Broken but readable');
  });

  test('a language without a pack is read', async () => {
    const body = `<article><h1>Sveitarstjórn fundar</h1><time datetime="2024-03-04">4. mars 2024</time>${`<p>${'Sveitarstjórnin hittist aftur og ræddi um höfnina og veðrið í gær. '.repeat(4)}</p>`.repeat(6)}</article>`;
    await open('/is.html', page(body).replace('lang="en"', 'lang="is"'));
    await session.shows('Sveitarstjórn fundar');
  });

  test('a page of 5 MB gets an answer', async () => {
    await open(
      '/large.html',
      page(`<article><h1>A very long page</h1>${`<p>${sentence.repeat(10)}</p>`.repeat(5200)}</article>`),
    );
    await until(
      'an answer for the large page',
      async () => /A very long page|too (large|long)/i.test(await session.panelText()),
      30_000,
    );
  });

  test('a PDF is no article', async () => {
    const pdf =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>';
    await open('/x.pdf', pdf, { 'content-type': 'application/pdf' });
    await until('a state for the PDF', async () =>
      /PDF|No article|cannot be read/i.test(await session.panelText()),
    );
  });

  test('afterwards an ordinary article is read', async () => {
    const opened = await session.browser.open(`${session.site.origin}/ferry-deal.html`);
    await session.browser.clickAction(opened);
    await session.shows('Seabright ferries sail again after pay deal');
  });
});
