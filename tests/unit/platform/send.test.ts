// Who sent a message, by what the browser says about it.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../../lib/platform/browser.ts';
import { describeSender } from '../../../lib/platform/send.ts';

const HOME = 'chrome-extension://abcdef/';
const tab = { id: 4, windowId: 2 } as never;

describe('describeSender', () => {
  beforeEach(() => {
    vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => HOME + path);
  });

  it.each([
    ['the panel', { url: `${HOME}sidepanel.html` }, 'page'],
    ['a page of ours in a tab', { url: `${HOME}reader.html#uid`, tab }, 'page'],
    ['the background of Chrome', { url: `${HOME}background.js` }, 'background'],
    ['the background of Firefox', { url: `${HOME}_generated_background_page.html` }, 'background'],
    ['the script in a page', { url: 'https://news.example/', tab, origin: 'https://news.example' }, 'other'],
    ['a page whose address only starts like ours', { url: 'chrome-extension://abcdefg/', tab }, 'other'],
    ['a page that has our address in its own', { url: `https://news.example/${HOME}`, tab }, 'other'],
    ['a frame with kept HTML', { url: `${HOME}reader.html`, tab, origin: 'null' }, 'other'],
    ['a sender without an address', {}, 'other'],
    ['an address that is none', { url: 'sidepanel.html' }, 'other'],
  ])('%s', (_what, sender, expected) => {
    const { isOurPage, isBackground } = describeSender(sender as never);
    expect(isBackground ? 'background' : isOurPage ? 'page' : 'other').toBe(expected);
  });
});
