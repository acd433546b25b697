// The whole path in a real browser: click → panel → sentence in the page → save → list → restart → search → navigate away.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { until } from '../../scripts/browser/driver.ts';
import { kind, type Session, startSession } from './support.ts';

const TITLE = 'Port Ellery knew of bridge cracks in 2021, report says';

describe(`the whole path (${kind})`, () => {
  let session: Session;
  before(async () => {
    session = await startSession();
  });
  after(() => session.end());

  const read = async (slug: string, title: string) => {
    const page = await session.browser.open(`${session.site.origin}/${slug}.html`);
    await session.browser.clickAction(page);
    await session.shows(title);
    return page;
  };

  test('the button opens the panel with the claims of the page', async () => {
    await read('bridge-closed', 'Harbour bridge closed after inspectors find cracks');
    await session.shows('Mara Quill');
    await session.shows('Mar 4, 2024');
    await session.shows('Tessa Harrow');
    await session.shows('Jun 14, 1968');
  });

  test('outlets and their uses are listed', async () => {
    await read('bridge-report', TITLE);
    await session.click('tab', 'Outlets');
    await session.shows('Reuters');
    await session.shows('Getty Images');
    await session.shows('Rosalind Achebe');
  });

  test('related articles come from what was read before, with reasons', async () => {
    await session.click('tab', 'Related');
    await session.shows('Harbour bridge closed after inspectors find cracks');
  });

  test('a claim shows its sentence in the page', async () => {
    const page = await read('bridge-report', TITLE);
    await session.click('tab', 'Claims');
    const before = await page.evaluate(() => scrollY);
    await session.click('button', 'She left the company in 2022');
    await until('the sentence is marked', () => page.evaluate(() => CSS.highlights.size > 0));
    const marked = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).join(' '),
    );
    assert.match(marked, /She left the company in 2022/);
    await until('the page has scrolled', async () => (await page.evaluate(() => scrollY)) !== before);
  });

  test('a saved page is in the list after a restart, and search finds it', async () => {
    await session.click('button', 'Save');
    await session.shows('Saved');
    await session.click('tab', 'Library');
    await session.shows(TITLE);
    await session.restart();
    await read('comet-found', 'Larkmoor student finds a comet on her second night');
    await session.click('tab', 'Library');
    await session.shows(TITLE);
    await session.fill('textbox', 'Search', 'Achebe letter');
    await session.shows(TITLE);
    await session.fill('textbox', 'Search', 'nosuchwordanywhere');
    await session.showsNot(TITLE);
    await session.fill('textbox', 'Search', '');
  });

  test('after navigation the panel asks for another click', async () => {
    const page = await read('ferry-deal', 'Seabright ferries sail again after pay deal');
    await session.click('tab', 'Claims');
    await page.goto(`${session.site.origin}/ferry-talks.html`);
    await session.shows('Press the button to read this page');
    await session.browser.clickAction(page);
    await session.shows('Ferry talks resume as Seabright strike enters second week');
  });

  test('the panel follows the active tab', async () => {
    const first = await read('comet-path', 'Comet Osei will be visible to the naked eye in May');
    await read('comet-crowds', 'Larkmoor braces for comet crowds');
    await first.bringToFront();
    await session.shows('Comet Osei will be visible to the naked eye in May');
  });
});
