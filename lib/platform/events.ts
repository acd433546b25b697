// Browser events that start something: toolbar button, shortcuts, install, alarms.
import { browser } from './browser.ts';
import { type OpenTab, toOpenTab } from './tabs.ts';

/** A click on the toolbar button or its shortcut: the act that grants `activeTab`. */
export function onActionClicked(listener: (tab: OpenTab) => void): void {
  browser.action.onClicked.addListener((tab) => {
    const open = toOpenTab(tab);
    if (open) listener(open);
  });
}

/** The shortcut that saves without opening the panel. */
export function onSaveCommand(listener: (tab: OpenTab) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const open = toOpenTab(tab);
    if (command === 'save-page' && open) listener(open);
  });
}

export function onInstalled(listener: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason));
}

/** Once a day while the browser runs; survives a stopped background. */
export function onDaily(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
  browser.alarms.get(name).then((alarm) => {
    if (!alarm) browser.alarms.create(name, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
  });
}
