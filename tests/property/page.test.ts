// Any page: blocks and links lie inside the text, the map gives every character back, and the reading is the same twice.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { normaliseText } from '../../lib/core/text/normalise.ts';
import { captureArticle } from '../../lib/page/snapshot.ts';

const URL = 'https://a.example/b';
const text = fc.stringMatching(/^[A-Za-z ,.\u00A0\u00AD\u200B\néü中文م“”]{0,60}$/);
const tag = fc.constantFrom(
  'p',
  'div',
  'li',
  'a',
  'b',
  'h2',
  'blockquote',
  'figure',
  'figcaption',
  'span',
  'td',
  'aside',
  'section',
  'br',
  'form',
);
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    text,
    fc
      .tuple(
        tag,
        fc.constantFrom('', ' class="related"', ' class="caption"', ' href="/x"'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, attribute, inner]) => `<${name}${attribute}>${inner.join('')}</${name}>`),
  ),
})).node;

test('blocks, links and map hold on any mark-up, also cut in the middle', () => {
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 8 }), fc.nat(400), (parts, cut) => {
      const html = `<main><h1>Pier stays closed</h1>${parts.join('')}</main>`.slice(
        0,
        Math.max(60, 900 - cut),
      );
      const { snapshot, map } = captureArticle(parseHtml(html, URL), URL);
      let last = 0;
      for (const { start, end } of snapshot.blocks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(snapshot.text.slice(start, end)).not.toMatch(/^\s|\s$|\n/);
        last = end;
      }
      expect(snapshot.text.length).toBe(last);
      for (const { start, end } of snapshot.links)
        expect(snapshot.text.slice(start, end)).toBe(snapshot.text.slice(start, end).trim());
      for (const { start, end, node, offset } of map.nodes) {
        const raw = node.data.slice(offset, offset + end - start).replace(/\s/g, ' ');
        expect(snapshot.text.slice(start, end)).toBe(raw);
      }
      expect(captureArticle(parseHtml(html, URL), URL).snapshot).toEqual(snapshot);
    }),
    { numRuns: 150 },
  );
});

test('normaliseText gives every kept character its place in the raw text', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('start' as const, 'word' as const, 'space' as const), (raw, before) => {
      const { text: clean, stretches } = normaliseText(raw, before);
      for (const { start, end, raw: at } of stretches)
        expect(clean.slice(start, end)).toBe(raw.slice(at, at + end - start).replace(/\s/g, ' '));
      expect(clean.replace(/ /g, '')).toBe(raw.replace(/[\s\u00AD\u200B]/g, ''));
      expect(clean).not.toMatch(/ {2}|\s$/);
    }),
  );
});
