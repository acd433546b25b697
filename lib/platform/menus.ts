// Context menu entries of ours.
import { browser, type Menus } from './browser.ts';

export type MenuId = 'read-page' | 'save-link' | 'find-in-library';

const ENTRIES: readonly { id: MenuId; title: string; contexts: Menus.ContextType[] }[] = [
  { id: 'read-page', title: 'menuReadPage', contexts: ['page'] },
  { id: 'save-link', title: 'menuSaveLink', contexts: ['link'] },
  { id: 'find-in-library', title: 'menuFindInLibrary', contexts: ['selection'] },
];

const area = () => (import.meta.env.FIREFOX ? browser.menus : browser.contextMenus);

/** Once per install or update: the browser keeps them. */
export async function createMenus(): Promise<void> {
  await area().removeAll();
  for (const { id, title, contexts } of ENTRIES) {
    area().create({
      id,
      title: browser.i18n.getMessage(title),
      contexts,
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

export type MenuClick = {
  id: MenuId;
  linkUrl: string | null;
  linkText: string | null;
  selection: string | null;
};

export function onMenuClicked(listener: (click: MenuClick, tab: Parameters<MenuListener>[1]) => void): void {
  const handler: MenuListener = (info, tab) =>
    listener(
      {
        id: info.menuItemId as MenuId,
        linkUrl: info.linkUrl ?? null,
        linkText: (info as { linkText?: string }).linkText ?? null,
        selection: info.selectionText ?? null,
      },
      tab,
    );
  area().onClicked.addListener(handler);
}

type MenuListener = Parameters<Menus.Static['onClicked']['addListener']>[0];
