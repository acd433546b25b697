// Words in a language: values, plurals, parts, and dates that never shift.
import { describe, expect, it } from 'vitest';
import { createI18n, toParts } from '../../../lib/i18n/i18n.ts';
import { chooseLanguage, chooseLocale, languages, loadI18n } from '../../../lib/i18n/languages.ts';
import { english } from '../../support/english.ts';

const en = createI18n('en', 'en-GB', english);

describe('messages', () => {
  it('puts values in their places and writes numbers as the locale does', () => {
    expect(en.t('paywallOf', { words: 300, all: 1200 })).toBe('Only 300 of 1,200 words are on this page.');
  });

  it('leaves a placeholder that got no value', () => {
    expect(en.t('updated')).toBe('Updated');
    expect(en.t('siteRemoveNamed')).toBe('Remove {site}');
  });

  it.each([
    [0, '0 dated claims'],
    [1, '1 dated claim'],
    [1234, '1,234 dated claims'],
  ])('picks the plural form of %i', (count, words) => {
    expect(en.plural('datedClaims', count)).toBe(words);
  });

  it('shows the key of a message that a language lacks, so that the gap is seen', () => {
    expect(createI18n('de', 'de', { save: { message: 'Sichern' } }).t('undo')).toBe('undo');
  });

  it('cuts a message at its placeholders', () => {
    expect(toParts('Quoted: {name}, twice')).toEqual([
      { text: 'Quoted: ' },
      { slot: 'name' },
      { text: ', twice' },
    ]);
  });
});

describe('the language of the interface', () => {
  it.each([
    [null, ['xx-YY', 'en-US'], 'en'],
    [null, ['xx'], 'en'],
    ['en', ['xx'], 'en'],
    ['xx', ['en-AU'], 'en'],
  ])('chooses for %s among %s', (wanted, preferred, lang) => {
    expect(chooseLanguage(wanted, preferred)).toBe(lang);
  });

  it.each([
    ['en', ['en-US', 'fr'], 'en-US'],
    ['en', ['fr'], 'en-GB'],
    ['en', ['en'], 'en-GB'],
    ['fr', ['en-US', 'fr-CA'], 'fr-CA'],
    ['fr', ['en-US'], 'fr'],
  ])('writes dates of %s for %s as %s', (lang, preferred, locale) => {
    expect(chooseLocale(lang, preferred)).toBe(locale);
  });

  it.each(Object.keys(languages))('loads %s with its direction and its own words', async (lang) => {
    const i18n = await loadI18n(lang, []);
    expect(i18n.lang).toBe(lang);
    expect(i18n.dir).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    expect(i18n.t('tabLibrary')).not.toBe('tabLibrary');
  });
});

describe('dates', () => {
  it.each([
    ['2023-04-10', 'day', '10 Apr 2023'],
    ['2023-04-10T23:59:00-11:00', 'day', '10 Apr 2023'],
    ['2023-04-10', 'day-short', '10 Apr'],
    ['2023-04-01', 'month', 'Apr 2023'],
    ['0099-01-01', 'year', '99'],
  ] as const)('writes %s as %s: %s', (iso, style, words) => {
    expect(en.dates.format(iso, style)).toBe(words);
  });

  it('joins the ends of a range', () => {
    expect(en.dates.range('2023-04-03', '2023-04-09', 'day')).toBe('3–9 Apr 2023');
    expect(en.dates.range('2019-01-01', '2023-12-31', 'year')).toBe('2019–2023');
  });
});
