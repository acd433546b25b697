// One language's messages → functions that word things in it: sentences with values, plurals, numbers, lists, dates.
import type en from '../../public/_locales/en/messages.json';
import { createDates, type Dates } from './dates.ts';

export type MessageKey = keyof typeof en & string;
type BaseOf<Key> = Key extends `${infer Base}_other` ? Base : never;
/** `datedClaims` for the messages `datedClaims_one`, `datedClaims_other` … */
export type PluralKey = BaseOf<MessageKey>;
export type Messages = Readonly<Record<string, { message: string }>>;
/** A message by its key; undefined: there is none. */
export type Words = (key: string) => string | undefined;
export type Values = Readonly<Record<string, string | number>>;

/** A message cut at its placeholders, so that a component can put elements where values go. */
export type MessagePart = { text: string } | { slot: string };

export type I18n = {
  /** Language of the words (a folder of `_locales`). */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Between parts of a line that is no sentence: ", ". */
  comma: string;
  t(key: MessageKey, values?: Values): string;
  /** The form that the language uses for `count`; `{count}` in it becomes the number. */
  plural(key: PluralKey, count: number, values?: Values): string;
  parts(key: MessageKey): MessagePart[];
  pluralParts(key: PluralKey, count: number): MessagePart[];
  number(value: number): string;
  list(words: readonly string[]): string;
  /** Compares words as the language sorts them. */
  compare(one: string, other: string): number;
  dates: Dates;
};

const commas: Record<string, string> = { ar: '، ', ja: '、' };

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/**
 * @param locale BCP 47 tag for numbers and dates; it may name a region ("en-GB") where `lang` does not.
 */
export function createI18n(lang: string, locale: string, messages: Messages | Words): I18n {
  // Each of these reads its tables when it is made: none is made before it is asked for.
  const rules = once(() => new Intl.PluralRules(lang));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const lists = once(() => new Intl.ListFormat(lang, { type: 'conjunction' }));
  const collator = once(() => new Intl.Collator(lang, { numeric: true }));
  const find: Words = typeof messages === 'function' ? messages : (key) => messages[key]?.message;
  const message = (key: string): string => find(key) ?? key;
  const worded = (value: string | number) => (typeof value === 'number' ? numbers().format(value) : value);
  const fill = (text: string, values: Values) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : worded(value);
    });
  const pluralMessage = (key: string, count: number) => {
    return find(`${key}_${rules().select(count)}`) ?? message(`${key}_other`);
  };
  return {
    lang,
    dir: rightToLeft.has(lang) ? 'rtl' : 'ltr',
    comma: commas[lang] ?? ', ',
    t: (key, values = {}) => fill(message(key), values),
    plural: (key, count, values = {}) => fill(pluralMessage(key, count), { count, ...values }),
    parts: (key) => toParts(message(key)),
    pluralParts: (key, count) => toParts(pluralMessage(key, count)),
    number: (value) => numbers().format(value),
    list: (words) => lists().format(words),
    compare: (one, other) => collator().compare(one, other),
    dates: createDates(locale),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** "Quoted: {name}" → [{ text: 'Quoted: ' }, { slot: 'name' }]. */
export function toParts(message: string): MessagePart[] {
  return message
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { slot: piece.slice(1, -1) } : { text: piece }));
}
