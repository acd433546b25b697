// The messages that the browser has read from `_locales`: in the language it chose by itself, and at hand without loading.
import { browser } from './browser.ts';

/** `lang`: the folder they come from, which says so itself: how a browser chooses among several languages differs. */
export function browserWords(): { lang: string; words(key: string): string | undefined } {
  const read = new Map<string, string | undefined>();
  const words = (key: string) => {
    // Asking crosses into the browser; a list asks for the same words on every card.
    if (!read.has(key)) read.set(key, browser.i18n.getMessage(key) || undefined);
    return read.get(key);
  };
  return { lang: words('messagesLanguage') ?? '', words };
}
