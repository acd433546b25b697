// The mark on the toolbar button that says "this page is on your reading list".
import { browser } from './browser.ts';

export async function showBadge(tabId: number, isSaved: boolean): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: isSaved ? '✓' : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#2453c4' });
    await browser.action.setTitle({
      tabId,
      title: browser.i18n.getMessage(isSaved ? 'actionTitleSaved' : 'actionTitle'),
    });
  } catch {
    // The tab was closed meanwhile: nothing to mark.
  }
}
