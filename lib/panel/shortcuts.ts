// A key press → the command it stands for; and the list of keys that `?` shows.
import type { MessageKey } from '../i18n/i18n.ts';
import { type TabName, tabNames } from './panel-core.ts';

export type Command =
  | { name: 'tab'; tab: TabName }
  | { name: 'step'; by: 1 | -1 }
  | { name: 'extend'; by: 1 | -1 }
  | { name: 'copy' | 'note' | 'save' | 'filters' | 'escape' | 'search' | 'help' }
  | { name: 'choose' | 'choose-all' | 'archive' | 'read' | 'tag' | 'delete' };

export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

export type KeyPlace = {
  tab: TabName;
  /** A field has the focus: letters are letters. */
  typing: boolean;
  /** The reader may have switched single keys off. */
  singleKeys: boolean;
};

/** Null: the key is not ours here, and whoever else listens shall have it. */
export function toCommand(press: KeyPress, { tab, typing, singleKeys }: KeyPlace): Command | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press;
  if (key === 'Escape') return { name: 'escape' };
  if (typing || altKey) return null;
  if (ctrlKey || metaKey)
    return key.toLowerCase() === 'a' && tab === 'library' ? { name: 'choose-all' } : null;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const by = key === 'ArrowDown' ? 1 : -1;
    return shiftKey && tab === 'library' ? { name: 'extend', by } : { name: 'step', by };
  }
  if (key === 'Delete' && tab === 'library') return { name: 'delete' };
  if (!singleKeys) return null;
  return toSingleKey(key, tab);
}

function toSingleKey(key: string, tab: TabName): Command | null {
  if (key === '?') return { name: 'help' };
  if (key === '/') return { name: 'search' };
  const number = tabNames[Number(key) - 1];
  if (number) return { name: 'tab', tab: number };
  const letter = key.toLowerCase();
  if (letter === 'j') return { name: 'step', by: 1 };
  if (letter === 'k') return { name: 'step', by: -1 };
  if (letter === 's') return { name: 'save' };
  if (tab === 'claims') return toClaimKey(letter);
  if (tab === 'library') return toLibraryKey(letter);
  return null;
}

const claimKeys = { c: 'copy', n: 'note', f: 'filters' } as const;
const libraryKeys = { x: 'choose', e: 'archive', u: 'read', t: 'tag' } as const;

function toClaimKey(letter: string): Command | null {
  const name = claimKeys[letter as keyof typeof claimKeys];
  return name ? { name } : null;
}

function toLibraryKey(letter: string): Command | null {
  const name = libraryKeys[letter as keyof typeof libraryKeys];
  return name ? { name } : null;
}

/** Rows of the help; keys with a slash between are alternatives. */
export const keyList: readonly [keys: string[], does: MessageKey][] = [
  [['Alt+Shift+S'], 'keyOpen'],
  [['1', '2', '3', '4'], 'keyTabs'],
  [['↓ ↑', 'J K'], 'keyStep'],
  [['Enter'], 'keyEnter'],
  [['Shift+Enter'], 'keyShiftEnter'],
  [['C'], 'keyCopy'],
  [['N'], 'keyNote'],
  [['S'], 'keySave'],
  [['F'], 'keyFilters'],
  [['Esc'], 'keyEscape'],
  [['/'], 'keySearch'],
  [['X'], 'keyChoose'],
  [['Shift+↓'], 'keyExtend'],
  [['Ctrl+A'], 'keyChooseAll'],
  [['E'], 'keyArchive'],
  [['U'], 'keyRead'],
  [['T'], 'keyTag'],
  [['Delete'], 'keyDelete'],
  [['?'], 'keyHelp'],
];
