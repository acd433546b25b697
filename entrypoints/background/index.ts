// Wires the browser's events to the use cases. Every listener is added at once: a woken background must find them.
import { defineBackground } from 'wxt/utils/define-background';
import { createBackground } from '../../lib/app/background.ts';
import { contract } from '../../lib/messaging/contract.ts';
import { handleMessages } from '../../lib/messaging/router.ts';
import { onActionClicked, onDaily, onInstalled, onSaveCommand } from '../../lib/platform/events.ts';
import { createMenus, onMenuClicked } from '../../lib/platform/menus.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { report } from '../../lib/platform/report.ts';
import { toOpenTab, watchTabs } from '../../lib/platform/tabs.ts';
import { openWelcomePage } from '../../lib/platform/windows.ts';
import { indexedDbStore } from '../../lib/store/indexeddb-store.ts';

export default defineBackground({
  type: 'module',
  main() {
    const app = createBackground(indexedDbStore({ onError: report }));

    onActionClicked((tab) => {
      // The script is on its way to the page before the browser makes the panel; nothing is awaited before either.
      const reading = app.read(tab);
      openPanel(tab);
      reading.catch(report);
    });
    onSaveCommand((tab) => app.readAndSave(tab).catch(report));
    onMenuClicked((click, tab) => {
      if (click.id !== 'save-link') openPanel(tab);
      app.menu(click, toOpenTab(tab)).catch(report);
    });
    watchTabs({
      activated: (tabId, windowId) => app.activated(tabId, windowId).catch(report),
      updated: (tab, isComplete) => app.updated(tab, isComplete).catch(report),
      removed: (tabId) => app.removed(tabId).catch(report),
    });
    onInstalled((reason) => {
      createMenus().catch(report);
      if (reason === 'install') openWelcomePage().catch(report); // not at updates
    });
    onDaily('maintain-library', () => app.maintain().catch(report));

    handleMessages({
      contract,
      context: 'background',
      handlers: {
        'panel.opened': ({ windowId }) => app.panelOpened(windowId),
        'page.read': ({ tabId }) => app.readAgain(tabId),
        'entry.save': ({ tabId }) => app.save(tabId),
        'library.changed': ({ uids }) => app.libraryChanged(uids),
      },
      report,
    });
  },
});
