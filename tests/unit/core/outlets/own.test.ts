import { expect, test } from 'vitest';
import { countryOfUrl, findOwnOutlet } from '../../../../lib/core/outlets/own.ts';
import { articleOf } from './article-of.ts';

const own = (page: { url?: string; canonicalUrl?: string; siteName?: string | null; lang?: string }) =>
  findOwnOutlet({
    ...articleOf([['paragraph', 'Rain.']]),
    canonicalUrl: page.url ?? '',
    url: '',
    siteName: null,
    ...page,
  })?.own ?? null;

test('by host, also of an archived copy', () => {
  expect(own({ url: 'https://www.theguardian.com/x' })).toMatchObject({
    id: 'guardian',
    known: true,
    country: 'GB',
  });
  expect(own({ url: 'https://web.archive.org/web/2031/https://www.theguardian.com/x' })?.id).toBe('guardian');
});

test('the host is trusted before the site name', () => {
  expect(own({ url: 'https://www.theguardian.com/x', siteName: 'CNN' })?.id).toBe('guardian');
});

test('by site name where the host is nobody’s', () => {
  expect(own({ url: 'https://mirror.example.com/x', siteName: 'BBC News' })?.id).toBe('bbc');
});

test('an outlet in no row has the page’s own name and the country of its domain', () => {
  expect(own({ url: 'https://www.lumopost.co.za/x', siteName: 'Lumo Post' })).toMatchObject({
    name: 'Lumo Post',
    host: 'lumopost.co.za',
    country: 'ZA',
    known: false,
  });
  expect(own({ url: 'https://lumo.tv/x', lang: 'en-NZ' })).toMatchObject({ name: 'lumo.tv', country: 'NZ' });
});

test('text without an address has no outlet of its own', () => {
  expect(own({ url: 'https://unknown.invalid/', siteName: 'unknown.invalid' })).toBeNull();
  expect(own({})).toBeNull();
});

test('domains that are sold for their letters tell no country', () => {
  expect(countryOfUrl('https://lumo.io/x')).toBeNull();
  expect(countryOfUrl('https://lumo.co.uk/x')).toBe('GB');
  expect(countryOfUrl('https://lumo.com/x')).toBeNull();
});
