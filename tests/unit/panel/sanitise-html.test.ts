// @vitest-environment jsdom
// HTML that comes from a page or a file, made harmless.
import { expect, it } from 'vitest';
import { sanitiseHtml } from '../../../lib/panel/sanitise-html.ts';

it.each([
  ['keeps prose', '<h2>Head</h2><p>Some <b>bold</b> words</p>', '<h2>Head</h2><p>Some <b>bold</b> words</p>'],
  ['drops scripts', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
  ['drops handlers and styles', '<p onclick="x()" style="color:red" class="y">a</p>', '<p>a</p>'],
  [
    'drops what would be fetched',
    '<p>a<img src="https://a.example/x.png"></p><iframe src="https://a.example"></iframe>',
    '<p>a</p>',
  ],
  ['drops forms', '<form action="https://a.example"><input name="q">a</form>', 'a'],
  ['drops addresses that are not of the web', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
  ['drops drawings that may hold scripts', '<svg><script>alert(1)</script></svg><p>a</p>', '<p>a</p>'],
  ['keeps links of the web', '<a href="https://a.example/">a</a>', '<a href="https://a.example/">a</a>'],
])('%s', (_, html, clean) => {
  expect(sanitiseHtml(html)).toBe(clean);
});
