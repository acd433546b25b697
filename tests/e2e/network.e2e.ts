// Every feature is used while all traffic of the browser is recorded: no request is made that the page itself does not make.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { until } from '../../scripts/browser/driver.ts';
import { click } from '../../scripts/browser/panel-script.ts';
import { type RecordingProxy, startProxy } from './recording-proxy.ts';
import { kind, type Session, startSession } from './support.ts';

const SLUGS = ['bridge-closed', 'bridge-report', 'ferry-strike', 'comet-found'];
const TITLE = 'Port Ellery knew of bridge cracks in 2021, report says';
/** What the page asks for by itself: a picture, a font and a script of other hosts, which the extension must not ask for again. */
const FOREIGN = `<img src="http://pictures.example/tower.png" alt=""><link rel="stylesheet" href="http://fonts.example/a.css">
<script src="http://tracker.example/t.js"></script><link rel="icon" href="http://pictures.example/icon.png">`;
const HOSTS_OF_PAGE = ['pictures.example', 'fonts.example', 'tracker.example'];

/**
 * What the browsers ask for themselves, with no add-on too: Firefox its own servers at start (puppeteer points most of these
 * at dummy.test), Chromium its update servers, and Safe Browsing about each file that is downloaded.
 */
const OWN_OF_BROWSER = [
  'mozilla.org',
  'mozilla.com',
  'mozilla.net',
  'firefox.com',
  'mozgcp.net',
  'dummy.test',
  'sb-ssl.google.com',
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'redirector.gvt1.com',
];
const hostOf = (line: string): string => /^[A-Z]+ (?:https?:\/\/)?([^:/]+)/.exec(line)?.[1] ?? '';
const isOwnOfBrowser = (line: string): boolean =>
  OWN_OF_BROWSER.some((host) => hostOf(line) === host || hostOf(line).endsWith(`.${host}`));

const IMPORTED = `url,title
https://pictures.example/imported,"Imported <img src=http://evil.example/a.png>"
https://news.example/two,Two
`;
const WALLABAG = JSON.stringify([
  {
    id: 1,
    title: 'Imported with pictures',
    url: 'https://kept.example/1',
    is_archived: 0,
    is_starred: 0,
    created_at: '2016-09-08T11:55:58+0200',
    tags: [],
    content: `<p>Kept words.</p><img src="http://evil.example/kept.png"><link rel=stylesheet href="http://evil.example/a.css">
      <iframe src="http://evil.example/frame"></iframe><p style="background:url(http://evil.example/bg)">a</p>`,
  },
]);

describe(`traffic (${kind})`, () => {
  let session: Session;
  let proxy: RecordingProxy;
  let origin = '';
  let expected = new Set<string>();

  before(async () => {
    proxy = await startProxy(() => origin);
    session = await startSession({ proxy: proxy.address });
    origin = session.site.origin;
    await serveWithForeignParts();
    await visitWithoutReading();
  });
  after(async () => {
    await session.end();
    proxy.close();
  });

  async function serveWithForeignParts(): Promise<void> {
    for (const slug of SLUGS) {
      const html = await (await fetch(`${origin}/${slug}.html`)).text();
      session.site.extra.set(`/${slug}.html`, { body: html.replace('<article>', `<article>${FOREIGN}`) });
    }
  }

  /** What is asked for with the extension installed but not used. */
  async function visitWithoutReading(): Promise<void> {
    for (const slug of SLUGS) {
      const page = await session.browser.open(`${origin}/${slug}.html`);
      await until(`${slug} asks for its parts`, async () =>
        HOSTS_OF_PAGE.every((host) => proxy.seen.some((line) => line.includes(host))),
      );
      await new Promise((resolve) => setTimeout(resolve, 300)); // its icon comes last
      await page.close().catch(() => undefined);
    }
    expected = new Set([...proxy.seen, `GET ${origin}/favicon.ico`]);
  }

  const read = async (slug: string, title: string) => {
    const page = await session.browser.open(`${origin}/${slug}.html`);
    await session.browser.clickAction(page);
    await session.click('tab', 'Claims'); // the panel may still show what was looked for in the library
    await session.shows(title);
  };
  /** Runs in the options page, opened for it; a few clicks each, as the page is closed afterwards. */
  const inOptions = (steps: string) =>
    session.browser.inExtensionPage<string>(
      'options.html',
      `(async () => {
        const shows = async (words) => {
          for (let i = 0; i < 80; i++) {
            if (document.body.innerText.includes(words)) return;
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
          throw new Error('no "' + words + '" in: ' + document.body.innerText.slice(0, 3000));
        };
        const pick = (text, name) => {
          const input = document.querySelector('input[type=file]');
          const held = new DataTransfer();
          held.items.add(new File([text], name));
          input.files = held.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        };
        await shows('Back up now');
        ${steps}
        return document.body.innerText;
      })()`,
    );

  test('is seen: a request of the page is recorded, one of ours is refused before it is made', async () => {
    const page = await session.browser.open(`${origin}/index.html`);
    await page.evaluate(() => fetch('http://control.example/page').catch(() => null));
    assert.ok(proxy.seen.includes('GET http://control.example/page'));
    proxy.seen.length = 0;
    const tried = `Promise.all([
      fetch('http://control.example/ours').then(() => 'sent', () => 'refused'),
      fetch('https://control.example/ours').then(() => 'sent', () => 'refused'),
    ]).then((all) => all.join())`;
    assert.equal(await session.browser.inBackground<string>(tried), 'refused,refused');
    assert.equal(await session.browser.inExtensionPage<string>('options.html', tried), 'refused,refused');
    assert.deepEqual(
      proxy.seen.filter((line) => line.includes('control.example')),
      [],
    );
    proxy.seen.length = 0;
  });

  test('read, mark, outlets, related', async () => {
    await read('bridge-closed', 'Harbour bridge closed after inspectors find cracks');
    await read('bridge-report', TITLE);
    await session.click('button', 'She left the company in 2022');
    await session.press('m');
    await session.click('tab', 'Outlets');
    await session.shows('Reuters');
    await session.click('tab', 'Related');
    await session.shows('Harbour bridge closed after inspectors find cracks');
  });

  test('save, list, search, reader', async () => {
    await session.click('tab', 'Claims');
    await session.click('button', 'Save');
    await session.shows('Saved');
    await session.click('tab', 'Library');
    await session.shows(TITLE);
    await session.fill('textbox', 'Search', 'Achebe letter');
    await session.shows(TITLE);
    await session.click('button', 'Open the kept copy');
    await new Promise((resolve) => setTimeout(resolve, 500));
  });

  test('import, and the reader page of what was imported', async () => {
    await inOptions(
      `pick(${JSON.stringify(IMPORTED)}, 'a.csv'); await shows('This file would bring'); await ${click('button', 'Import')}; await shows('Imported:');`,
    );
    await inOptions(
      `pick(${JSON.stringify(WALLABAG)}, 'b.json'); await shows('This file would bring'); await ${click('button', 'Import')}; await shows('Imported:');`,
    );
    await read('ferry-strike', 'Seabright ferry crews vote to strike over night shifts');
    await session.click('tab', 'Library');
    await session.fill('textbox', 'Search', 'kept words');
    await session.shows('Imported with pictures');
    await session.click('button', 'Open the kept copy');
    await new Promise((resolve) => setTimeout(resolve, 500));
  });

  test('backup, export in every format, options', async () => {
    await inOptions(`await ${click('button', 'Back up now')}; await shows('Last backup');`);
    await inOptions(`
      const select = [...document.querySelectorAll('select')].find((one) => [...one.options].some(({ value }) => value === 'claims-csv'));
      for (const { value } of [...select.options]) {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        [...document.querySelectorAll('button')].find((one) => one.textContent === 'Export').click();
        await new Promise((resolve) => setTimeout(resolve, 150));
      }`);
    await inOptions(`document.querySelector('input[type=checkbox]').click(); await shows('Kept');`);
    await session.browser.inExtensionPage('welcome.html', 'document.body.innerText');
  });

  test('nothing was asked for that the pages do not ask for themselves', async () => {
    await session.restart();
    await read('comet-found', 'Larkmoor student finds a comet on her second night');
    const ours = proxy.seen.filter((line) => !expected.has(line) && !isOwnOfBrowser(line));
    console.log(`requests recorded: ${proxy.seen.length}, of ours: ${ours.length}`);
    assert.deepEqual(ours, []);
    assert.deepEqual(
      proxy.seen.filter((line) => line.includes('evil.example')),
      [],
    );
  });
});
