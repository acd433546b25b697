// Pages made to break a reader: each is read or refused in words, stays as it was, and the next page is read as if nothing had been.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browser/driver.ts';
import { hostilePages } from './hostile-page.ts';
import { kind, type Session, startSession } from './support.ts';

/** The browser's own serialiser: what a page does to its prototypes does not reach it. */
const FINGERPRINT = `(() => {
  const html = new XMLSerializer().serializeToString(document);
  let hash = html.length;
  for (let at = 0; at < html.length; at++) hash = (hash * 31 + html.charCodeAt(at)) | 0;
  return html.length + ':' + hash;
})()`;

/** A result or a clear failure within this time of reading. */
const MOST_MS = 2000;

/** The page at the front is read once more, in the script's own world; milliseconds of that. */
const READ_AGAIN = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const [done] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => {
    const start = performance.now();
    globalThis.sourceline.read(location.href);
    return performance.now() - start;
  } });
  return done.result;
})()`;

describe(`pages made to break a reader (${kind})`, () => {
  let session: Session;
  before(async () => {
    session = await startSession();
  });
  after(() => session.end());

  const fingerprint = (page: Page) => page.evaluate(FINGERPRINT) as Promise<string>;

  for (const [index, { name, html, outcome }] of hostilePages.entries()) {
    test(name, async () => {
      const path = `/hostile-${index}.html`;
      session.site.extra.set(path, { body: html });
      const page = await session.browser.open(`${session.site.origin}${path}`);
      const before = await fingerprint(page);
      await until('the panel to let the last page go', async () => !outcome.test(await session.panelText()));
      await session.browser.clickAction(page);
      await until(`an answer for ${name}`, async () => outcome.test(await session.panelText())).catch(
        async (error) => {
          throw new Error(`${error.message}; the panel shows:\n${await session.panelText()}`);
        },
      );
      const took = await session.browser.inBackground<number>(READ_AGAIN);
      assert.ok(took < MOST_MS, `read in ${took} ms`);
      assert.equal(await fingerprint(page), before, 'the page is as it was');
      await page.close();
    });
  }

  test('afterwards an ordinary article is read', async () => {
    const opened = await session.browser.open(`${session.site.origin}/ferry-deal.html`);
    await session.browser.clickAction(opened);
    await session.shows('Seabright ferries sail again after pay deal');
  });
});
