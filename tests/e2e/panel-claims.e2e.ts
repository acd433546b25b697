// Claims and time axis by role and name: brush, table, filters, citation, note, a correction that is kept and exported.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { until } from '../../scripts/browser/driver.ts';
import { kind, type Session, startSession } from './support.ts';

const TITLE = 'Port Ellery knew of bridge cracks in 2021, report says';

describe(`claims in the panel (${kind})`, () => {
  let session: Session;
  /** Dated claims of the article. */
  let all = 0;
  before(async () => {
    session = await startSession();
    await session.read('bridge-report', TITLE);
    await session.browser.inPanel('document.fonts.ready.then(() => true)');
    all = (await session.browser.inPanel<number>(cards())) ?? 0;
    assert.ok(all > 5, 'the article has dated claims');
  });
  after(() => session.end());

  const cards = () => `document.querySelectorAll('[data-claim]').length`;
  const expectCards = (what: string, fits: (count: number) => boolean) =>
    until(what, async () => fits((await session.browser.inPanel<number>(cards())) ?? -1));
  /** Files that the panel hands to the browser, read where they are made; headless browsers have no folder for them. */
  const watchDownloads = `(() => {
    document.files = [];
    const { URL } = document.defaultView;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { blob.text().then((text) => document.files.push(text)); return make.call(URL, blob); };
    return true;
  })()`;

  test('a lane of the axis narrows the list, and lets go of it', async () => {
    await expectCards('all dated claims', (count) => count === all);
    await session.click('button', 'Planned');
    await expectCards('the planned ones', (count) => count > 0 && count < all);
    await session.click('button', 'Planned');
    await expectCards('all again', (count) => count === all);
  });

  test('a drag over the axis narrows the list to a stretch of time', async () => {
    await session.browser.inPanel(`(() => {
      const plot = document.querySelector('svg[role=img]');
      const { left, top, width, height } = plot.getBoundingClientRect();
      const at = (share, type) => plot.dispatchEvent(new PointerEvent(type, { bubbles: true, buttons: 1, clientX: left + width * share, clientY: top + height / 2 }));
      at(0.3, 'pointerdown');
      return new Promise((resolve) => requestAnimationFrame(() => { at(0.5, 'pointermove'); requestAnimationFrame(() => { at(0.7, 'pointermove'); requestAnimationFrame(() => { at(0.7, 'pointerup'); resolve(true); }); }); }));
    })()`);
    await expectCards('claims of the stretch', (count) => count > 0 && count < all);
    await session.click('button', 'Show the whole time');
    await expectCards('all again', (count) => count === all);
  });

  test('the axis can be read as a table', async () => {
    await session.click('button', 'Show as a table');
    const rows = await session.browser.inPanel<number>(`document.querySelectorAll('table tbody tr').length`);
    assert.equal(rows, all);
    await session.click('button', 'Show as a table');
  });

  test('the list is narrowed by words, and ordered by date', async () => {
    await session.click('button', 'More filters');
    await session.fill('textbox', 'Find in the claims', 'witnesses');
    await expectCards('the one claim', (count) => count === 1);
    await session.click('button', 'Clear the filters');
    await expectCards('all again', (count) => count === all);
  });

  test('a citation holds quotation, speaker, date, outlet and a link to the words', async () => {
    await session.browser.inPanel(`(() => {
      document.defaultView.navigator.clipboard.write = async ([item]) => { document.copied = await (await item.getType('text/plain')).text(); };
      return true;
    })()`);
    await session.click('button', 'Copy citation');
    const copied = await until('the citation', () => session.browser.inPanel<string>('document.copied'));
    assert.match(copied, /“.*Port Ellery knew of bridge cracks/);
    assert.match(copied, /Northern Ledger/);
    assert.match(copied, /#:~:text=/);
  });

  test('a note and a correction are kept with the article and exported with its claims', async () => {
    await session.click('button', 'Note');
    await session.fill('textbox', 'Note on', 'Ask the archive');
    await session.click('button', 'Done');
    await session.shows('Ask the archive');
    await session.click('button', 'Correct date or speaker');
    await session.fill('textbox', 'Speaker', 'Ivo Lindgren');
    await session.click('button', 'Keep');
    await session.shows('set by you');
    await session.browser.inPanel(watchDownloads);
    await session.click('button', 'JSON');
    const file = await until('the file', () => session.browser.inPanel<string>('document.files[0]'));
    assert.match(file, /Ask the archive/);
    assert.match(file, /Ivo Lindgren/);
  });
});
