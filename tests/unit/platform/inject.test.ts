// What each browser says when it refuses a page, in our words. The texts are the browsers' own, as seen in them.
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectPageScript } from '../../../lib/platform/inject.ts';

const scripting = fakeBrowser.scripting as unknown as { executeScript: unknown };
const original = scripting.executeScript;
const answer = (run: () => unknown) => {
  scripting.executeScript = async () => run();
};
const refuse = (text: string) =>
  answer(() => {
    throw new Error(text);
  });

describe('injectPageScript', () => {
  afterEach(() => {
    scripting.executeScript = original;
  });

  it('hands on what the script returned', async () => {
    answer(() => [{ result: { text: 'x' } }]);
    expect(await injectPageScript(1, 'https://courier.example/a')).toEqual({
      ok: true,
      result: { text: 'x' },
    });
  });

  it.each([
    // Chromium
    ['Cannot access a chrome:// URL', undefined, 'browser-page'],
    ['The extensions gallery cannot be scripted.', undefined, 'store'],
    ['Frame with ID 0 is showing error page', 'https://courier.example/a', 'error-page'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      undefined,
      'no-grant',
    ],
    // Firefox
    ['Missing host permission for the tab', undefined, 'no-grant'],
    ['Missing host permission for the tab', 'https://courier.example/report.pdf', 'pdf'],
    ['Missing host permission for the tab', 'file:///home/x/a.html', 'local-file'],
    ['something new', undefined, 'other'],
  ])('reads "%s" on %s as %s', async (text, url, reason) => {
    refuse(text);
    expect(await injectPageScript(1, url)).toEqual({ ok: false, reason });
  });

  it.each([
    ['about:blank', 'browser-page'],
    ['chrome://settings', 'browser-page'],
    ['view-source:https://courier.example/', 'browser-page'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
  ])('does not even try %s', async (url, reason) => {
    answer(() => [{ result: { text: 'x' } }]);
    expect(await injectPageScript(1, url)).toEqual({ ok: false, reason });
  });

  it('takes an empty answer for no article: the PDF viewer of Chromium gives one', async () => {
    answer(() => [{ result: undefined }]);
    expect(await injectPageScript(1, 'https://courier.example/x.pdf')).toEqual({
      ok: false,
      reason: 'pdf',
    });
  });
});
