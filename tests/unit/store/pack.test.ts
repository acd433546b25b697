import { expect, it } from 'vitest';
import { packContent, unpackContent } from '../../../lib/store/pack.ts';
import { libraryRow } from '../../support/library-rows.ts';

it('gives back the content, however large', async () => {
  for (const size of [1, 20_000]) {
    const { content } = libraryRow({ text: 'Ferry and storm, 東京 😀. '.repeat(size) });
    const whole = { ...content, html: '<p>kept</p>' };
    const packed = await packContent(whole);
    expect(await unpackContent(content.uid, packed)).toEqual(whole);
    expect(packed.rest?.length).toBeLessThan(JSON.stringify(whole).length);
  }
});

it('keeps plain text of imports and empty contents as they are', async () => {
  for (const text of ['', 'Imported text']) {
    const content = { uid: 'u', analysis: null, text, html: null };
    expect(await unpackContent('u', await packContent(content))).toEqual(content);
  }
});

it('keeps the words when the bytes beside them are damaged', async () => {
  expect(await unpackContent('u', { text: 'The pier.', rest: Uint8Array.of(1, 2, 3) })).toEqual({
    uid: 'u',
    analysis: null,
    text: 'The pier.',
    html: null,
  });
});
