import { describe, expect, it } from 'vitest';
import { decodeReferences } from '../../../../../../lib/core/library/formats/syntax/entities.ts';
import { htmlToText } from '../../../../../../lib/core/library/formats/syntax/html-text.ts';
import { tokenizeHtml } from '../../../../../../lib/core/library/formats/syntax/html-tokens.ts';

const tokens = (html: string) => {
  const tokenizer = tokenizeHtml();
  return [...tokenizer.push(html), ...tokenizer.end()].map((token) =>
    token.kind === 'text'
      ? token.text
      : token.kind === 'close'
        ? `/${token.name}`
        : [token.name, Object.fromEntries(token.attributes)],
  );
};

describe('tokens', () => {
  it.each([
    ['<A HREF="x" Add_Date=12 private>T</A>', [['a', { href: 'x', add_date: '12', private: '' }], 'T', '/a']],
    ['<a href=\'it"s\' title = "a > b">', [['a', { href: 'it"s', title: 'a > b' }]]],
    ['<a href="1" href="2">', [['a', { href: '1' }]]],
    ['<a href="x&amp;y=&quot;1&quot;">', [['a', { href: 'x&y="1"' }]]],
    ['a < b and 1<2', ['a ', '<', ' b and 1', '<', '2']],
    ['<!DOCTYPE x><!-- <a href="no"> -->b<?php x ?>c', ['b', 'c']],
    ['<script>if (a < b) "</div>" </script>x', [['script', {}], '/script', 'x']],
    ['<title>A &amp; <b></title>', [['title', {}], 'A & <b>', '/title']],
    ['<br/>x', [['br', {}], 'x']],
    ['</ a>x', ['<', '/ a>x']],
    // An apostrophe outside a value begins none.
    ["<a don't href=x>", [['a', { don: '', t: '', href: 'x' }]]],
    ['<a href="never closed', []],
    ['text <b', ['text ', ['b', {}]]],
  ])('%s', (html, expected) => {
    expect(tokens(html)).toEqual(expected);
  });
});

describe('references', () => {
  it.each([
    ['&lt;b&gt; &amp;amp; &quot;&#39;&apos;', "<b> &amp; \"''"],
    ['Caf&eacute; &Uuml;ber &rsquo;s &hellip; &euro;5 &Scaron;', 'Café Über ’s … €5 Š'],
    ['&#8217; &#x2019; &#X1F600;', '’ ’ 😀'],
    // Windows-1252 numbers, as browsers read them.
    ['&#146;&#150;&#128;', '’–€'],
    ['&#0; &#xD800; &#99999999;', '\ufffd \ufffd \ufffd'],
    ['AT&T &unknown; &copy 2024 a&b=c', 'AT&T &unknown; &copy 2024 a&b=c'],
    ['&amp &lt', '& <'],
  ])('%s', (text, expected) => {
    expect(decodeReferences(text)).toBe(expected);
  });
});

describe('text of a kept page', () => {
  it.each([
    ['<p>One\n  two</p><p>three</p>', 'One two\nthree'],
    ['<div><h1>T</h1>a<br>b<ul><li>c<li>d</ul></div>', 'T\na\nb\nc\nd'],
    ['a<script>x()</script><style>p{}</style><noscript>no</noscript>b', 'ab'],
    ['<head><title>no</title></head><body>yes', 'yes'],
    ['un<b>brok</b>en <i>w</i>ord', 'unbroken word'],
    ['&nbsp;a&nbsp;&nbsp;b&nbsp;', 'a b'],
    ['no markup', 'no markup'],
    ['', ''],
  ])('%s', (html, expected) => {
    expect(htmlToText(html)).toBe(expected);
  });
});
