// The options page by role and name: look and language, sites, import of another program's list, export, erasing; axe on it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ExtensionPage, until } from '../../scripts/browser/driver.ts';
import * as page from '../../scripts/browser/panel-script.ts';
import { findViolations } from './axe.ts';
import { kind, type Session, startSession } from './support.ts';

const LIST =
  'title,url,time_added,tags,status\nThe old pier,https://courier.example/pier,1709500000,harbour,unread\nNo address,,1709500000,,unread\n';

describe(`options (${kind})`, () => {
  let session: Session;
  let options: ExtensionPage;
  before(async () => {
    session = await startSession();
    options = await session.browser.openExtensionPage('options.html');
    await shows('Sourceline options');
  });
  after(() => session.end());

  const shows = (words: string) =>
    until(`the page shows "${words}"`, async () =>
      (await options.evaluate<string>(page.panelText))?.includes(words),
    );
  const click = (role: string, name: string) =>
    until(`click ${role} "${name}"`, () => options.evaluate<boolean>(page.click(role, name)));
  const fill = (name: string, value: string) =>
    until(`fill "${name}"`, () => options.evaluate<boolean>(page.fill('textbox', name, value)));
  const pick = (name: string, value: string) =>
    until(`pick ${value} of "${name}"`, () =>
      options.evaluate<boolean>(`(() => {
        const label = [...document.querySelectorAll('label')].find((one) => one.textContent.includes('${name}'));
        const select = label.querySelector('select');
        select.value = '${value}';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      })()`),
    );
  const giveFile = (name: string, file: string, text: string) =>
    options.evaluate(`(() => {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent.includes('${name}'));
      const input = label.querySelector('input[type=file]');
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(text)}], '${file}'));
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    })()`);
  const expectNoViolations = async (where: string) =>
    assert.deepEqual(await findViolations((script) => options.evaluate(script)), [], where);

  test('every section is there, and axe finds nothing in any theme', async () => {
    for (const section of [
      'Reading',
      'Sites read without a click',
      'Look and language',
      'Keyboard',
      'Library',
    ])
      await shows(section);
    for (const theme of ['light', 'dark', 'contrast', 'contrast-dark']) {
      await pick('Colours', theme);
      await until('the theme', () =>
        options.evaluate<boolean>(`document.documentElement.dataset.theme === '${theme}'`),
      );
      await expectNoViolations(theme);
    }
  });

  test('the language of the interface changes, right to left too', async () => {
    await pick('Language', 'ar');
    await until('right to left', () => options.evaluate<boolean>(`document.documentElement.dir === 'rtl'`));
    await options.evaluate(`(() => {
      const select = document.querySelector('select option[value=ar]').closest('select');
      select.value = '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await shows('Sourceline options');
  });

  test('what is no address of a site is said to be none', async () => {
    await fill('Address of the site', 'not an address');
    await click('button', 'Add');
    await shows('That is not the address of a site.');
  });

  test('a list of another program is tried, imported and undone', async () => {
    await giveFile('Import a file', 'part_000000.csv', LIST);
    await shows('This file would bring:');
    await shows('1 new');
    await shows('1 refused');
    await click('button', 'Import');
    await shows('Imported:');
    await shows('1 article');
    await click('button', 'Undo this import');
    await shows('Undone');
  });

  test('only a backup can be restored', async () => {
    await giveFile('Restore a backup', 'part_000000.csv', LIST);
    await shows('This is not a backup of Sourceline.');
  });

  test('everything is erased only after it was asked for twice', async () => {
    await click('button', 'Erase everything');
    await expectNoViolations('the question');
    await click('button', 'Cancel');
    await click('button', 'Erase everything');
    await until('erase', () =>
      options.evaluate<boolean>(
        `(() => { [...document.querySelectorAll('dialog[open] button')].find((one) => one.textContent.trim() === 'Erase').click(); return true; })()`,
      ),
    );
    await shows('The library is empty now');
  });
});
