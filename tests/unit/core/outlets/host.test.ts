import { describe, expect, test } from 'vitest';
import { hostsOf, registrableDomain, unwrapUrl } from '../../../../lib/core/outlets/host.ts';

describe('unwrapUrl', () => {
  const target = 'https://www.example.com/2031/05/story';
  test.each([
    ['Wayback Machine', `https://web.archive.org/web/20310501000000/${target}`],
    ['Wayback Machine, page as it was', `https://web.archive.org/web/20310501000000id_/${target}`],
    ['archive.today with the address', `https://archive.ph/2031.05.01-000000/${target}`],
    ['archive.today, newest copy', `https://archive.is/newest/${target}`],
    ['one slash lost on the way', 'https://web.archive.org/web/2031/https:/www.example.com/2031/05/story'],
    ['12ft in the path', `https://12ft.io/${target}`],
    ['12ft in the query', `https://12ft.io/proxy?q=${encodeURIComponent(target)}`],
    ['AMP viewer of Google', 'https://www.google.com/amp/s/www.example.com/2031/05/story'],
    ['AMP cache', 'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/2031/05/story'],
    ['redirect of Google', `https://www.google.de/url?sa=t&url=${encodeURIComponent(target)}&usg=x`],
    ['Google News with the address', `https://news.google.com/articles/x?url=${encodeURIComponent(target)}`],
    ['redirect of Facebook', `https://l.facebook.com/l.php?u=${encodeURIComponent(target)}&h=x`],
    [
      'Safe Links',
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(target)}&data=x`,
    ],
    ['translated', 'https://www-example-com.translate.goog/2031/05/story?_x_tr_sl=de&_x_tr_tl=en'],
    [
      'archived redirect',
      `https://web.archive.org/web/2031/https://www.google.com/url?q=${encodeURIComponent(target)}`,
    ],
  ])('%s', (_, wrapped) => {
    expect(unwrapUrl(wrapped)).toBe(target);
  });

  test('a hyphen in a translated host is written twice', () => {
    expect(unwrapUrl('https://www-lumo--post-com.translate.goog/x')).toBe('https://www.lumo-post.com/x');
  });

  test.each([
    'https://t.co/abc',
    'https://archive.ph/AbCdE',
    'https://www.google.com/search?q=harbour',
    'https://www.example.com/share?url=https://other.example.org/x',
    'https://web.archive.org/',
    'not an address',
    'mailto:desk@example.com',
  ])('left as it is: %s', (url) => {
    expect(unwrapUrl(url)).toBe(url);
  });
});

test('hostsOf goes from the whole host name to the last two labels', () => {
  expect(hostsOf('https://Amp.News.Example.com:8080/x')).toEqual([
    'amp.news.example.com',
    'news.example.com',
    'example.com',
  ]);
  expect(hostsOf('ftp://example.com/x')).toEqual([]);
  expect(hostsOf('nonsense')).toEqual([]);
});

test('registrableDomain knows suffixes of two labels', () => {
  expect(registrableDomain('https://www.lumopost.co.uk/x')).toBe('lumopost.co.uk');
  expect(registrableDomain('https://192.168.0.1/x')).toBeNull();
});
