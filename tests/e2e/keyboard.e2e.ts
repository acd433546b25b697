// Everything by keyboard alone: open, next claim, jump to the page, back, save, search, open, delete, undo.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { until } from '../../scripts/browser/driver.ts';
import { kind, type Session, startSession } from './support.ts';

const TITLE = 'Port Ellery knew of bridge cracks in 2021, report says';

describe(`by keyboard alone (${kind})`, () => {
  let session: Session;
  before(async () => {
    session = await startSession();
  });
  after(() => session.end());

  const focus = (words: string) =>
    until(`the focus is on "${words}"`, async () => (await session.focused()).includes(words));

  const tabs = () =>
    session.browser.inBackground<number>(
      '(globalThis.browser ?? chrome).tabs.query({}).then((all) => all.length)',
    );

  test('claims are walked through and shown in the page; the focus stays', async () => {
    const page = await session.read('bridge-report', TITLE);
    await session.keys('ArrowDown');
    await focus('Port Ellery knew of bridge cracks in 2021');
    await session.keys('ArrowDown');
    await focus('Engineers warned Port Ellery');
    await session.keys('j');
    await focus('The letter, dated');
    await session.keys('k', 'Enter');
    await until('the sentence is marked', () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('sourceline-focus') ?? [])].map(String).join('').includes('Engineers warned'),
      ),
    );
    assert.match(await session.focused(), /Engineers warned/);
  });

  test('tabs, filters and the list of keys open and give the focus back', async () => {
    await session.keys('2');
    await focus('Outlets');
    await session.keys('1', 'f');
    await focus('Find in the claims');
    await session.keys('Escape');
    await focus('Engineers warned');
    await session.keys('?');
    await until('the list of keys', async () => (await session.count('dialog', 'Keys')) === 1);
    await session.keys('Escape');
    await until('no list of keys', async () => (await session.count('dialog', 'Keys')) === 0);
    await focus('Engineers warned');
  });

  test('an article is saved, found, opened, deleted and brought back', async () => {
    await session.keys('s');
    await session.shows('Saved');
    await session.keys('/');
    await focus('Search');
    await session.keys(...'letter');
    await session.shows('1 article');
    await session.keys('ArrowDown');
    await focus(TITLE);
    const before = await tabs();
    await session.keys('Enter');
    await until('the article in a tab of its own', async () => (await tabs()) === before + 1);
    await session.keys('/');
    await focus('Search');
    await session.keys('ArrowDown');
    await focus(TITLE);
    await session.keys('Delete');
    await session.shows('Deleted');
    for (let steps = 0; steps < 30 && !/^Undo$/.test(await session.focused()); steps += 1)
      await session.keys('Tab');
    await session.keys('Enter');
    await session.shows('1 article');
    await session.shows(TITLE);
  });
});
