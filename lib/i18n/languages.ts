// The languages of the interface: which one to use, and its messages, loaded as code since pages of ours may not fetch.
import { createI18n, type I18n, type Messages, type Words } from './i18n.ts';

const loaders: Record<string, () => Promise<{ default: Messages }>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  de: () => import('../../public/_locales/de/messages.json'),
  fr: () => import('../../public/_locales/fr/messages.json'),
  es: () => import('../../public/_locales/es/messages.json'),
  pt: () => import('../../public/_locales/pt/messages.json'),
  it: () => import('../../public/_locales/it/messages.json'),
  nl: () => import('../../public/_locales/nl/messages.json'),
  ja: () => import('../../public/_locales/ja/messages.json'),
  ar: () => import('../../public/_locales/ar/messages.json'),
};

/** Every language of the interface, by its folder in `_locales`, with the name it gives itself. */
export const languages: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  nl: 'Nederlands',
  ja: '日本語',
  ar: 'العربية',
};

/**
 * @param wanted what the reader chose in Options, or null for the browser's own.
 * @param preferred the browser's languages, best first (`navigator.languages`).
 */
export function chooseLanguage(wanted: string | null, preferred: readonly string[]): string {
  const bases = (wanted === null ? preferred : [wanted, ...preferred]).map((tag) => tag.split('-')[0] ?? tag);
  return bases.find((base) => base in languages) ?? 'en';
}

/** The region comes from the browser where it speaks the same language; English without a region writes day first. */
export function chooseLocale(lang: string, preferred: readonly string[]): string {
  const regional = preferred.find((tag) => tag === lang || tag.startsWith(`${lang}-`));
  if (regional && regional !== 'en') return regional;
  return lang === 'en' ? 'en-GB' : lang;
}

/** The messages that the browser has read from `_locales` for itself. */
export type GivenWords = { lang: string; words: Words };

/** @param given spares the loading where the browser's own choice is the language wanted. */
export async function loadI18n(
  wanted: string | null,
  preferred: readonly string[],
  given?: GivenWords,
): Promise<I18n> {
  const lang = chooseLanguage(wanted, preferred);
  if (given?.lang === lang) return createI18n(lang, chooseLocale(lang, preferred), given.words);
  const load = loaders[lang];
  if (!load) throw new Error(`There are no messages in ${lang}.`);
  return createI18n(lang, chooseLocale(lang, preferred), (await load()).default);
}
