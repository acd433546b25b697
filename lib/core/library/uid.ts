// Canonical URL → the uid of its entry, the same on every device.
import { sha256 } from './sha256.ts';

/**
 * 32 hex digits: the first 128 bits of SHA-256, so that two of a million addresses never meet. Scheme and fragment do not
 * count: http://a.example/x#top and https://a.example/x are one article. `#!` and `#/` are addresses of their own (old single-page sites).
 */
export function toUid(canonicalUrl: string): string {
  const address = canonicalUrl
    .trim()
    .replace(/#(?![!/]).*$/s, '')
    .replace(/^https?:\/\//i, '');
  return sha256(address).slice(0, 32);
}
