// JSON that reaches for prototypes, is nested without end, or has other types than promised.
import { type HostileInput, named } from './input.ts';

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON'];

/** Texts, since only `JSON.parse` makes an own property of that name. */
const polluting = KEYS.flatMap((key) => [
  `{"${key}":{"polluted":true}}`,
  `{"${key}":null}`,
  `[{"url":"https://a.example/","title":"a","${key}":{"polluted":true}}]`,
  `{"articles":[{"${key}":{"${key}":{"polluted":true}},"url":"https://a.example/"}]}`,
  `{"list":{"${key}":{"resolved_url":"https://a.example/","item_id":"1"}}}`,
]);

const deep = [100, 10_000, 200_000].flatMap((depth) => [
  '['.repeat(depth),
  '['.repeat(depth) + ']'.repeat(depth),
  '{"a":'.repeat(depth),
  `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
  `[{"url":"https://a.example/","tags":${'['.repeat(depth)}${']'.repeat(depth)}}]`,
]);

const odd = [
  '{"url":{"toString":"x"},"title":["a"]}',
  '[{"url":1e999,"title":-0}]',
  '[{"url":"https://a.example/","created":1e400,"tags":{"length":1e9}}]',
  '[{"url":"https://a.example/","title":"\\ud800","note":"\\u0000"}]',
  '[{"url":"https://a.example/","url":"javascript:hit()"}]',
  `[${'{"url":"https://a.example/"},'.repeat(2000)}null]`,
  `{"a":"${'\\'.repeat(5001)}"}`,
  `[{"url":"https://a.example/","tags":[${'"a",'.repeat(5000)}"a"]}]`,
  '\ufeff\ufeff[{"url":"https://a.example/"}]',
  '[{"url":"https://a.example/"}] [{"url":"https://b.example/"}]',
  '{"sourceline":"backup","version":1e308,"schema":1,"exportedAt":"x"}',
  '{"sourceline":"backup","version":1,"schema":1,"exportedAt":"x"}\n{"entry":{"__proto__":{"polluted":true}},"content":null}\n',
];

export const records: readonly HostileInput[] = named('record', [...polluting, ...deep, ...odd]);
