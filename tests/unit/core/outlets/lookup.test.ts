import { describe, expect, test } from 'vitest';
import { namesAt, outletById, outletOfName, outletOfUrl } from '../../../../lib/core/outlets/lookup.ts';
import { registry } from '../../../../lib/core/outlets/registry/index.ts';
import { readRows } from '../../../../lib/core/outlets/row.ts';
import { findWords } from '../../../../lib/core/outlets/words.ts';

describe('outletOfUrl', () => {
  test.each([
    ['https://www.bbc.co.uk/news/1', 'bbc'],
    ['https://bbc.in/3abc', 'bbc'],
    ['https://nyti.ms/3abc', 'new-york-times'],
    ['https://reut.rs/3abc', 'reuters'],
    ['https://wapo.st/3abc', 'washington-post'],
    ['https://amp.cnn.com/cnn/x', 'cnn'],
    ['https://abcnews.go.com/x', 'abc-news'],
    ['https://www.abc.net.au/news/x', 'abc-australia'],
    ['https://timesofindia.indiatimes.com/x', 'times-of-india'],
    ['https://economictimes.indiatimes.com/x', 'economic-times'],
    ['https://web.archive.org/web/2031/https://www.theguardian.com/x', 'guardian'],
  ])('%s is %s', (url, id) => {
    expect(outletOfUrl(url)?.id).toBe(id);
  });

  test.each([
    'https://example.com/',
    'https://mybbc.com/x',
    'https://bbc.co.uk.example.com/',
    'https://t.co/x',
    'bbc.co.uk',
    '',
  ])('no outlet: %s', (url) => {
    expect(outletOfUrl(url)).toBeNull();
  });
});

describe('outletOfName', () => {
  test('with and without its article', () => {
    expect(outletOfName('The Guardian')?.id).toBe('guardian');
    expect(outletOfName('the Washington Post')?.id).toBe('washington-post');
  });

  test('a name of two outlets needs the country', () => {
    expect(outletOfName('Daily Telegraph')).toBeNull();
    expect(outletOfName('Daily Telegraph', 'AU')?.country).toBe('AU');
    expect(outletOfName('Daily Telegraph', 'GB')?.country).toBe('GB');
  });

  test('only the whole name', () => {
    expect(outletOfName('Guardian of the Harbour')).toBeNull();
    expect(outletOfName('')).toBeNull();
  });
});

test('every name of the registry is found again, whatever its script', () => {
  const lost = registry.flatMap(readRows).flatMap((outlet) =>
    [outlet.name, ...outlet.aliases].filter((name) => {
      const words = findWords(name.replace(/^The (?=.)/u, ''));
      return !namesAt(words, 0).some(
        ({ entry, length }) => entry.outlet.id === outlet.id && length === words.length,
      );
    }),
  );
  expect(lost).toEqual([]);
});

test('every id leads to its outlet', () => {
  expect(outletById('reuters')?.name).toBe('Reuters');
  expect(outletById('no-such-outlet')).toBeNull();
});

test('the longest name comes first', () => {
  const [first] = namesAt(findWords('New York Times Magazine'), 0);
  expect(first?.length).toBe(4);
});
