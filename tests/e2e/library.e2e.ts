// The library in a real browser: a file comes in and goes again, a backup gives back the same library, many rows are changed at once.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type ExtensionPage, until } from '../../scripts/browser/driver.ts';
import * as script from '../../scripts/browser/panel-script.ts';
import { kind, type Session, startSession } from './support.ts';

const ARTICLE = 'Harbour bridge closed after inspectors find cracks';
const ROWS = 40;

/** Good rows, one address that must never be opened, one line that is no row. */
const csv = [
  'title,url,time_added,tags,status',
  ...Array.from(
    { length: ROWS },
    (_, n) =>
      `Kept story ${n + 1},https://old.example/story/${n + 1},${1600000000 + n * 86400},${n % 2 ? 'sea' : 'hills'},unread`,
  ),
  'Click me,javascript:alert(1),1600000000,,unread',
  '<img src=x onerror=alert(1)>,https://old.example/markup,1599000000,,unread',
  'no address here,,,,',
].join('\n');

describe(`the library (${kind})`, () => {
  let session: Session;
  let options: ExtensionPage;

  before(async () => {
    session = await startSession();
    options = await session.browser.openExtensionPage('options.html');
  });
  after(() => session.end());

  const optionsText = async () => (await options.evaluate<string>(script.panelText)) ?? '';
  const optionsShow = (words: string) =>
    until(`the options show "${words}"`, async () => (await optionsText()).includes(words)).catch(
      async (error) => {
        throw new Error(`${error.message}; they show:\n${await optionsText()}`);
      },
    );
  const press = async (name: string) => {
    await until(`press "${name}"`, () => options.evaluate<boolean>(script.click('button', name)));
  };

  /** Puts a file into the first file field, as the reader's choice in the browser's own dialog does. */
  async function choose(name: string, bytes: Uint8Array): Promise<void> {
    const base64 = Buffer.from(bytes).toString('base64');
    await until('the file field', () =>
      options.evaluate<boolean>(`(() => {
        const input = document.querySelector('input[type=file]');
        if (!input || input.disabled) return false;
        const bytes = Uint8Array.from(atob(${JSON.stringify(base64)}), (character) => character.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], ${JSON.stringify(name)}));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      })()`),
    );
  }

  async function importFile(name: string, bytes: Uint8Array, expected: string): Promise<void> {
    await choose(name, bytes);
    await optionsShow('This file would bring:');
    await optionsShow(expected);
    await until('press "Import"', () =>
      options.evaluate<boolean>(
        `(() => { const found = [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === 'Import'); found?.click(); return Boolean(found); })()`,
      ),
    );
    await optionsShow('Imported:');
  }

  /** The bytes of the backup that the page hands to the browser as a download. */
  async function backup(): Promise<Uint8Array> {
    await options.evaluate(`(() => {
      window.made = null;
      const original = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => { window.made = blob; return original(blob); };
      HTMLAnchorElement.prototype.click = () => {};
      return true;
    })()`);
    await press('Back up now');
    await until('the backup', () => options.evaluate<boolean>('window.made !== null'));
    await optionsShow('Backup made');
    const base64 = await options.evaluate<string>(`(async () => {
      const bytes = new Uint8Array(await window.made.arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    })()`);
    return Buffer.from(base64 ?? '', 'base64');
  }

  /** All records, without the first line, which says when the file was written. */
  const recordsOf = (bytes: Uint8Array) => gunzipSync(bytes).toString().trim().split('\n').slice(1);

  async function erase(): Promise<void> {
    await press('Erase everything');
    await until('the question', () =>
      options.evaluate<boolean>(
        `(() => { const found = [...document.querySelectorAll('dialog[open] button')].find((one) => one.innerText.trim() === 'Erase'); found?.click(); return Boolean(found); })()`,
      ),
    );
    await optionsShow('The library is empty now');
  }

  /** Rows of the list that the panel shows, by what they have read. */
  const search = async (query: string) => {
    await session.fill('textbox', 'Search', query);
  };

  async function readAndSave(): Promise<void> {
    const page = await session.browser.open(`${session.site.origin}/bridge-closed.html`);
    await page.waitForFunction(() => document.readyState === 'complete');
    await session.browser.clickAction(page);
    await until('the panel', async () => (await session.panelText()) !== '');
    await session.click('tab', 'Claims');
    await session.shows('Mara Quill');
    await session.click('button', 'Save');
    await session.shows('Saved');
    await session.click('tab', 'Library');
    await session.shows(ARTICLE);
  }

  test('a file is tried, imported, found again unchanged, and undone; what was there stays', async () => {
    await readAndSave();
    options = await session.browser.openExtensionPage('options.html');
    await importFile('pocket.csv', Buffer.from(csv), `${ROWS + 1} new`);
    await session.shows(`Kept story ${ROWS}`);
    await choose('pocket.csv', Buffer.from(csv));
    await optionsShow('This file would bring:');
    await optionsShow(`${ROWS + 1} already there`);

    await importFile(
      'pocket.csv',
      Buffer.from(`${csv}\nOne more,https://old.example/more,1590000000,,unread`),
      '1 new',
    );
    await press('Undo this import');
    await optionsShow('Undone');
    await session.showsNot('One more');
    await session.shows(`Kept story ${ROWS}`);
  });

  test('a whole import is undone, and the reader’s own article stays', async () => {
    await erase();
    await readAndSave();
    options = await session.browser.openExtensionPage('options.html');
    await importFile('pocket.csv', Buffer.from(csv), `${ROWS + 1} new`);
    await session.shows(`Kept story ${ROWS}`);
    await press('Undo this import');
    await optionsShow('Undone');
    await session.showsNot('Kept story');
    await session.shows(ARTICLE);
  });

  test('backup, erasing and restoring give the identical library', async () => {
    options = await session.browser.openExtensionPage('options.html');
    await importFile('pocket.csv', Buffer.from(csv), `${ROWS + 1} new`);
    const before = await backup();
    assert.equal(recordsOf(before).length, ROWS + 3); // the saved article, and the last line with the hash
    await erase();
    await session.showsNot('Kept story');
    await importFile('sourceline.ndjson.gz', before, `${ROWS + 2} new`);
    assert.deepEqual(recordsOf(await backup()), recordsOf(before));
  });

  test('from a backup that is cut, all whole records come back, and the rest is named', async () => {
    const whole = await backup();
    await erase();
    const lines = gunzipSync(whole).toString();
    const cut = gzipSync(lines.slice(0, Math.floor(lines.length * 0.6)));
    await importFile('cut.ndjson.gz', cut, 'refused');
    const records = recordsOf(await backup());
    const expected = lines
      .slice(0, Math.floor(lines.length * 0.6))
      .split('\n')
      .slice(1, -1);
    assert.deepEqual(records.slice(0, -1), expected);
    await erase();
    await importFile('sourceline.ndjson.gz', whole, `${ROWS + 2} new`);
  });

  const isChosen = (n: number) =>
    session.browser.inPanel<boolean>(
      `Boolean(document.querySelector('[aria-label="Choose Kept story ${n}"]')?.checked)`,
    );

  test('many articles are tagged, read, archived and deleted at once, and each is undone', async () => {
    await session.click('tab', 'Library');
    await search('');
    await session.shows(`Kept story ${ROWS}`);
    await session.click('checkbox', `Choose Kept story ${ROWS}`);
    await session.click('checkbox', `Choose Kept story ${ROWS - 1}`);
    await session.shows('2 selected');
    await session.click('button', 'Add tags');
    await session.fill('textbox', 'Add tags', 'harbour');
    await session.press('Enter');
    await session.shows('harbour');
    await search('tag:harbour');
    await session.shows(`Kept story ${ROWS}`);
    await session.showsNot(`Kept story ${ROWS - 2}`);

    await search('');
    await session.shows(`Kept story ${ROWS - 2}`);
    for (const action of ['Archive', 'Delete']) {
      for (const n of [ROWS, ROWS - 1]) {
        await session.shows(`Kept story ${n}`);
        if (!(await isChosen(n))) await session.click('checkbox', `Choose Kept story ${n}`);
      }
      await session.shows('2 selected');
      await session.browser.inPanel(
        `(document.querySelector('[role=toolbar] [aria-label="${action}"]').click(), true)`,
      );
      await session.showsNot(`Kept story ${ROWS}`);
      await session.click('button', 'Undo');
      await session.shows(`Kept story ${ROWS}`);
    }
  });

  test('search understands operators, and says which it does not', async () => {
    await search('title:bridge is:saved');
    await session.shows(ARTICLE);
    await session.showsNot('Kept story');
    await search('"inspectors find cracks" -tag:sea');
    await session.shows(ARTICLE);
    await search('tag:sea is:unread -title:39');
    await session.shows(`Kept story ${ROWS}`);
    await session.showsNot(ARTICLE);
    await search('colour:red');
    await session.shows('“colour:red” was not understood.');
    await search('after:soon');
    await session.shows('“after:soon” was not understood.');
    await search('');
  });

  test('titles with markup are words, never markup', async () => {
    await search('markup');
    await search('onerror');
    await session.shows('<img src=x onerror=alert(1)>');
    await search('');
  });

  // The driver cannot open the browser's own menu: the click comes to the background as from the menu.
  if (kind === 'chromium')
    test('a link is saved from the context menu, under the address of the article it leads to', async () => {
      await session.browser.inBackground(`chrome.tabs.query({ active: true }).then(([tab]) =>
        chrome.contextMenus.onClicked.dispatch({
          menuItemId: 'save-link',
          linkUrl: 'https://far.example/story?utm_source=letter#top',
          selectionText: undefined,
        }, tab))`);
      await search('outlet:far.example');
      await session.shows('https://far.example/story');
      await search('');
    });

  test('the kept copy is read without the page’s server', async () => {
    await search('title:bridge');
    await session.showsNot('Kept story');
    const uid = await until('the row', () =>
      session.browser.inPanel<string>(
        `[...document.querySelectorAll('[data-uid]')].find((row) => row.innerText.includes('${ARTICLE}'))?.dataset.uid ?? ''`,
      ),
    );
    session.site.close();
    const reader = await session.browser.openExtensionPage(`reader.html#${uid}`);
    const text = async () => (await reader.evaluate<string>(script.panelText)) ?? '';
    await until('the kept copy', async () => (await text()).includes('Mara Quill')).catch(async (error) => {
      throw new Error(`${error.message}; it shows:\n${await text()}`);
    });
    await reader.close();
  });
});
