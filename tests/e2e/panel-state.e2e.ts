// Closed and opened again, other tabs, a stopped background, a reloaded extension: the right article, and nothing typed is lost.
import { after, before, describe, test } from 'node:test';
import { until } from '../../scripts/browser/driver.ts';
import { kind, type Session, startSession } from './support.ts';

const REPORT = 'Port Ellery knew of bridge cracks in 2021, report says';
const DEAL = 'Seabright ferries sail again after pay deal';

describe(`state of the panel (${kind})`, () => {
  let session: Session;
  before(async () => {
    session = await startSession();
  });
  after(() => session.end());

  const typed = (name: string, value: string) =>
    until(`"${value}" in ${name}`, () =>
      session.browser.inPanel<boolean>(
        `[...document.querySelectorAll('input, textarea')].some((field) => field.value === ${JSON.stringify(value)})`,
      ),
    );
  const openCorrection = async () => {
    await session.click('tab', 'Claims');
    await session.click('button', 'Correct date or speaker');
    await session.fill('textbox', 'Speaker', 'Nadia Frost');
  };

  test('the installation opened the first-run page, with the three clicks', async () => {
    const welcome = await session.browser.openExtensionPage('welcome.html');
    await until('the steps', () =>
      welcome.evaluate<boolean>(
        `document.body.innerText.includes('Press the button') && document.body.innerText.includes('stays on this computer')`,
      ),
    );
  });

  test('closed and opened again: same article, tab, search and unfinished form', async () => {
    const page = await session.read('bridge-report', REPORT);
    await openCorrection();
    await session.click('tab', 'Library');
    await session.fill('textbox', 'Search', 'half a sea');
    await session.browser.closePanel();
    await session.browser.clickAction(page);
    await typed('the search', 'half a sea');
    await session.fill('textbox', 'Search', '');
    await session.click('tab', 'Claims');
    await session.shows(REPORT);
    await typed('the form', 'Nadia Frost');
  });

  test('another tab and back: each with its article, the form as it was', async () => {
    const report = await session.read('bridge-report', REPORT);
    await openCorrection();
    await session.read('ferry-deal', DEAL);
    await report.bringToFront();
    await session.shows(REPORT);
    await typed('the form', 'Nadia Frost');
  });

  test('a stopped background: tabs are followed, pages read and saved', async () => {
    const report = await session.read('bridge-report', REPORT);
    const deal = await session.read('ferry-deal', DEAL);
    await session.browser.stopBackground();
    await report.bringToFront();
    await session.shows(REPORT);
    await session.browser.stopBackground();
    await deal.bringToFront();
    await session.shows(DEAL);
    await session.browser.stopBackground();
    await session.click('button', 'Save');
    await session.shows('Saved');
  });

  test('a reloaded extension: the page is read again, the form is still there', async () => {
    const page = await session.read('bridge-report', REPORT);
    await openCorrection();
    await session.browser.reloadExtension();
    await session.browser.clickAction(page);
    await session.shows(REPORT);
    await typed('the form', 'Nadia Frost');
  });

  test('a page that was left says what to do', async () => {
    const page = await session.read('ferry-deal', DEAL);
    await session.browser.inPanel(
      `(() => { globalThis.kept = document.querySelector('.sentence'); return true; })()`,
    );
    await page.goto(`${session.site.origin}/ferry-talks.html`);
    await session.shows('Press the button to read this page');
    await session.click('button', 'Show the last article');
    await session.click('button', 'Show in page');
    await session.shows('The page does not answer');
  });
});
