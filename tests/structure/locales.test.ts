// Every language of the interface has the messages of English: the same keys, placeholders and plural forms, none unused.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/i18n/languages.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'public/_locales');
type Messages = Record<string, { message: string; description?: string }>;
const read = (lang: string): Messages =>
  JSON.parse(readFileSync(join(folder, lang, 'messages.json'), 'utf8'));
const english = read('en');

const isPlural = (key: string) => /_(zero|one|two|few|many|other)$/.test(key);
const baseOf = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const placeholders = (message: string) => [...new Set(message.match(/\{\w+\}/g) ?? [])].sort();

describe('languages of the interface', () => {
  it('are the folders of _locales', () => {
    expect(Object.keys(languages).sort()).toEqual(readdirSync(folder).sort());
  });

  it('are at least English and eight more', () => {
    expect(Object.keys(languages)).toEqual(
      expect.arrayContaining(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'ar']),
    );
  });
});

describe.each(readdirSync(folder))('%s', (lang) => {
  const messages = read(lang);
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;

  it('has every key of English, plurals in the forms of the language, and no other', () => {
    const expected = new Set<string>();
    for (const key of Object.keys(english)) {
      if (isPlural(key)) for (const form of forms) expected.add(`${baseOf(key)}_${form}`);
      else expected.add(key);
    }
    expect(Object.keys(messages).sort()).toEqual([...expected].sort());
  });

  it('has the placeholders of English', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const original = english[isPlural(key) ? `${baseOf(key)}_other` : key]?.message ?? '';
      const own = placeholders(message);
      // "once" needs no number: a plural form may leave the count out.
      const wanted = placeholders(original).filter(
        (name) => !isPlural(key) || name !== '{count}' || own.includes(name),
      );
      expect([key, ...own]).toEqual([key, ...wanted]);
    }
  });

  it('has no empty message, and none that ends in a space', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect([key, message.trim() !== '', message === message.trimEnd()]).toEqual([key, true, true]);
    }
  });

  it('keeps the description within the 132 characters that stores allow', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('messages of English', () => {
  it('are all used', () => {
    const source = sourceFiles()
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const unused = Object.keys(english).filter((key) => {
      const name = baseOf(key);
      return !source.includes(`'${name}'`) && !source.includes(`__MSG_${name}__`);
    });
    expect(unused).toEqual([]);
  });
});

function sourceFiles(): string[] {
  const folders = ['lib', 'components', 'entrypoints'].flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, name, file),
    ),
  );
  return [...folders, join(root, 'wxt.config.ts')].filter((file) => /\.tsx?$/.test(file));
}
