// The panel's own window, and pages opened from it.
import { browser } from './browser.ts';

/** @throws Error when the panel lies in no window, which does not happen. */
export async function currentWindow(): Promise<{ id: number; incognito: boolean }> {
  const { id, incognito } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error('the panel has no window');
  return { id, incognito };
}

/** Opens an address in a tab; anything but http(s) is refused. */
export async function openAddress(url: string): Promise<void> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return;
  await browser.tabs.create({ url });
}

export async function openReaderPage(uid: string): Promise<void> {
  await browser.tabs.create({
    url: `${browser.runtime.getURL('reader.html' as never)}#${encodeURIComponent(uid)}`,
  });
}

/** The first page after the installation. */
export async function openWelcomePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html' as never) });
}

export const openOptionsPage = (): Promise<void> => browser.runtime.openOptionsPage();
