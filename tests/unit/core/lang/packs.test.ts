// What every language pack must hold, whatever its level.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { choosePack } from '../../../../lib/core/lang/choose-pack.ts';
import { coverageOf } from '../../../../lib/core/lang/coverage.ts';
import { packs } from '../../../../lib/core/lang/index.ts';
import { expandPhrase } from '../../../../lib/core/lang/template.ts';
import { tagText } from '../../../support/tag-text.ts';

const folder = path.join(import.meta.dirname, '../../../../lib/core/lang/packs');
const timed = packs.flatMap(({ id, time }) => (time ? [{ id, time }] : []));

describe('the list of packs', () => {
  it('has one line for each file', () => {
    const files = readdirSync(folder).map((name) => name.replace('.ts', ''));
    expect(packs.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it.each([
    ['de-AT', 'de'],
    ['pt_BR', 'pt'],
    ['nb-NO', 'no'],
    ['nn', 'no'],
    ['ZH-Hant-TW', 'zh'],
  ])('%s is read by %s', (tag, id) => {
    expect(choosePack(tag)?.id).toBe(id);
  });

  it.each(['xx', '', null])('%j has no pack: only what every language writes alike is read', (tag) => {
    const pack = choosePack(tag);
    expect(pack).toBeNull();
    expect(coverageOf(pack).times).toBe('minimal');
    const found = tagText('Zorp 2021-11-19 blik 25.12.2022.', { published: '2023-04-10', lang: 'xx' });
    expect(found.map(({ value }) => value)).toEqual(['2021-11-19', '2022-12-25']);
  });

  it('says how far the times of a language are covered', () => {
    expect(coverageOf(choosePack('de')).times).toBe('full');
    expect(coverageOf(choosePack('fi')).times).toBe('basic');
  });
});

describe.each(timed)('$id', ({ time }) => {
  it('names every month and weekday', () => {
    expect(new Set(Object.values(time.words.month))).toEqual(
      new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    );
    expect(new Set(Object.values(time.words.weekday))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
  });

  it('writes each form of a month and weekday once', () => {
    for (const words of [time.words.month, time.words.weekday]) {
      const meanings = new Map<string, number>();
      for (const [phrase, value] of Object.entries(words)) {
        for (const form of expandPhrase(phrase)) {
          expect([form, meanings.get(form) ?? value]).toEqual([form, value]);
          meanings.set(form, value);
        }
      }
    }
  });

  it('has no empty phrase, and none with an alternative outside brackets', () => {
    const phrases = [
      ...Object.values(time.words).flatMap((words) => (Array.isArray(words) ? words : Object.keys(words))),
      ...Object.values(time.templates)
        .flat()
        .map((template) => (typeof template === 'string' ? template : template[0])),
      ...time.cues,
    ];
    for (const phrase of phrases) {
      const readings = expandPhrase(phrase);
      expect([phrase, readings.some((reading) => reading.trim() === '')]).toEqual([phrase, false]);
    }
  });
});
