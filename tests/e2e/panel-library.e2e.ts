// Outlets, related articles, the library and a search for a selection, by role and name.
import { after, before, describe, test } from 'node:test';
import { until } from '../../scripts/browser/driver.ts';
import { kind, type Session, startSession } from './support.ts';

const REPORT = 'Port Ellery knew of bridge cracks in 2021, report says';
const CLOSED = 'Harbour bridge closed after inspectors find cracks';

describe(`outlets, related, library (${kind})`, () => {
  let session: Session;
  before(async () => {
    session = await startSession();
    await session.read('bridge-closed', CLOSED);
    await session.read('bridge-report', REPORT);
  });
  after(() => session.end());

  test('an outlet opens the sentences that use it, and shows one in the page', async () => {
    const page = await session.read('bridge-report', REPORT);
    await session.click('tab', 'Outlets');
    await session.click('button', 'Reuters');
    await session.shows('had never seen the letter');
    await session.click('button', 'had never seen the letter');
    await until('the words are marked', () => page.evaluate(() => CSS.highlights.has('sourceline-focus')));
    await session.shows('The article’s own outlet');
    await session.shows('Rosalind Achebe');
  });

  test('a related article gives its reasons and is saved with one click', async () => {
    await session.click('tab', 'Related');
    await session.shows(CLOSED);
    await session.shows('earlier');
    await session.browser.inPanel(
      `[...document.querySelectorAll('main button')].find((button) => button.ariaLabel === 'Save').click()`,
    );
    await session.shows('Saved to your library');
    await session.click('tab', 'Library');
    await session.shows(CLOSED);
  });

  test('rows are tagged, chosen, archived and brought back', async () => {
    await session.keys('/', 'ArrowDown');
    const onRow = () => until('the row', async () => (await session.focused()).includes(CLOSED));
    await onRow();
    await session.keys('t');
    await until('the field', async () => (await session.focused()).includes('Tags'));
    await session.keys(...'pier', 'Enter');
    await session.shows('pier');
    await onRow();
    await session.keys('x', 'e');
    await session.shows('Archived');
    await session.click('button', 'Undo');
    await session.shows(CLOSED);
  });

  test('selected words of a page are looked up in the library', async () => {
    // The browser's own menu cannot be reached from outside: what follows its click is done in its place.
    await session.browser.inBackground(`(async () => {
      const api = globalThis.browser ?? chrome;
      const [{ windowId }] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      await api.runtime.sendMessage({ sourceline: 'panel.search', to: 'panel', body: { windowId, query: 'inspectors cracks' } });
      return true;
    })()`);
    await until('the search', () =>
      session.browser.inPanel<boolean>(
        `document.querySelector('#library-search').value === 'inspectors cracks'`,
      ),
    );
    await session.shows(CLOSED);
    await session.shows('1 article');
  });
});
