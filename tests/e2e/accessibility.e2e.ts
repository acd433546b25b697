// axe on the real panel: every tab, in every theme, and the states without an article.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findViolations } from './axe.ts';
import { kind, type Session, startSession } from './support.ts';

describe(`accessibility (${kind})`, () => {
  let session: Session;
  before(async () => {
    session = await startSession();
  });
  after(() => session.end());

  const expectNoViolations = async (where: string) =>
    assert.deepEqual(await findViolations((script) => session.browser.inPanel(script)), [], where);

  const setTheme = (theme: string) =>
    session.browser.inPanel(
      `(async () => {
        const area = (globalThis.browser ?? chrome).storage.local;
        const { options = {} } = await area.get('options');
        await area.set({ options: { ...options, theme: '${theme}' } });
        await new Promise((resolve) => setTimeout(resolve, 200));
        return true;
      })()`,
    );

  test('the state before reading', async () => {
    const page = await session.browser.open(`${session.site.origin}/`);
    await session.browser.clickAction(page);
    await session.shows('No article on this page');
    await expectNoViolations('no article');
  });

  for (const theme of ['light', 'dark', 'contrast', 'contrast-dark']) {
    test(`every tab, ${theme}`, async () => {
      const page = await session.browser.open(`${session.site.origin}/bridge-report.html`);
      await session.browser.clickAction(page);
      await session.shows('Port Ellery knew of bridge cracks');
      await setTheme(theme);
      for (const tab of ['Claims', 'Outlets', 'Related', 'Library']) {
        await session.click('tab', tab);
        await new Promise((resolve) => setTimeout(resolve, 300));
        await expectNoViolations(`${tab}, ${theme}`);
      }
    });
  }

  test('forms, filters, the table, a chosen row, a search without hits, the list of keys', async () => {
    const states: [string, () => Promise<void>][] = [
      ['filters', () => session.click('button', 'More filters')],
      ['table', () => session.click('button', 'Show as a table')],
      ['correction', () => session.click('button', 'Correct date or speaker')],
      ['note', () => session.click('button', 'Note')],
      ['notice', () => session.click('button', 'Save')],
      ['keys', () => session.press('?')],
    ];
    await session.click('tab', 'Claims');
    for (const [where, open] of states) {
      await open();
      await new Promise((resolve) => setTimeout(resolve, 300));
      await expectNoViolations(where);
    }
    await session.click('button', 'Close');
    await session.click('tab', 'Library');
    await session.fill('textbox', 'Search', 'nosuchwordanywhere');
    await session.shows('No article matches');
    await expectNoViolations('no hits');
  });

  test('a page that was left', async () => {
    const page = await session.browser.open(`${session.site.origin}/ferry-deal.html`);
    await session.browser.clickAction(page);
    await session.click('tab', 'Claims');
    await session.shows('Seabright ferries sail again');
    await page.goto(`${session.site.origin}/ferry-talks.html`);
    await session.shows('Press the button to read this page');
    await expectNoViolations('stale');
  });
});
