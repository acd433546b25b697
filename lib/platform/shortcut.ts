// The key that opens the panel, as the browser has it now, and the page where the reader changes it.
import { browser } from './browser.ts';

/** Empty when the reader has taken it away, or another extension has it. */
export async function openingKey(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** Firefox has a function for it; Chrome and Edge a page of their own. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
