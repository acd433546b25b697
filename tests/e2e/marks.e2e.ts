// Marks in the page: everything at once with a legend, on strict and re-rendered pages, back to the panel, gone with it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browser/driver.ts';
import { kind, type Session, startSession } from './support.ts';

const TITLE = 'Port Ellery knew of bridge cracks in 2021, report says';

describe(`marks in the page (${kind})`, () => {
  let session: Session;
  before(async () => {
    session = await startSession();
  });
  after(() => session.end());

  const read = async (path: string) => {
    const page = await session.browser.open(`${session.site.origin}${path}`);
    await session.browser.clickAction(page);
    await session.shows(TITLE);
    await session.click('tab', 'Claims');
    return page;
  };
  const highlighted = (page: Page) =>
    page.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(String).join('|')]),
      ),
    );
  const hasLegend = (page: Page) => page.evaluate(() => document.querySelector('sourceline-marks') !== null);

  test('dates, speakers and outlets are marked with a legend, and taken away again', async () => {
    const page = await read('/bridge-report.html');
    const before = await page.evaluate(() => document.body.outerHTML);
    await session.click('button', 'Mark all in the page');
    await until('the legend', () => hasLegend(page));
    const marks = await highlighted(page);
    assert.match(marks['sourceline-said'] ?? '', /Monday/);
    assert.match(marks['sourceline-event'] ?? '', /March 4/);
    assert.match(marks['sourceline-speaker'] ?? '', /Tessa Harrow/);
    assert.match(marks['sourceline-outlet'] ?? '', /Reuters/);
    assert.equal(
      await page.evaluate(() => document.body.outerHTML),
      before,
      'the page itself is not changed',
    );
    await session.click('button', 'Mark all in the page');
    await until('no legend', async () => !(await hasLegend(page)));
    assert.deepEqual(await highlighted(page), {});
  });

  test('a click on a mark brings the panel to its claim', async () => {
    const page = await read('/bridge-report.html');
    await session.click('button', 'Mark all in the page');
    await until('the legend', () => hasLegend(page));
    const point = await page.evaluate(() => {
      const [range] = CSS.highlights.get('sourceline-planned') ?? [];
      (range as Range).startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      // The words may run over two lines: their common box has its middle elsewhere.
      const [box = new DOMRect()] = (range as Range).getClientRects();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.click(point.x, point.y);
    const current = `document.querySelector('[aria-current=true]')?.textContent ?? ''`;
    await until('the claim in the panel', async () =>
      (await session.browser.inPanel<string>(current))?.includes('first witnesses in early April'),
    );
  });

  test('a page with a strict security policy is marked too', async () => {
    const body = await (await fetch(`${session.site.origin}/bridge-report.html`)).text();
    session.site.extra.set('/strict.html', {
      body,
      headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
    });
    const page = await read('/strict.html');
    await session.click('button', 'Show in page');
    await until('a mark', async () => Object.keys(await highlighted(page)).length > 0);
  });

  test('a page that drew itself again is searched for the words', async () => {
    const page = await read('/bridge-report.html');
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    await session.click('button', 'She left the company in 2022');
    await until('the sentence is found again', async () =>
      (await highlighted(page))['sourceline-focus']?.includes('She left the company in 2022'),
    );
  });

  test('closing the panel takes every mark away', async () => {
    const page = await read('/bridge-report.html');
    await session.click('button', 'Mark all in the page');
    await until('the legend', () => hasLegend(page));
    await session.browser.closePanel();
    await until(
      'no marks',
      async () => !(await hasLegend(page)) && Object.keys(await highlighted(page)).length === 0,
    );
  });
});
