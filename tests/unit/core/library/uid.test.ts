import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../lib/core/library/sha256.ts';
import { toUid } from '../../../../lib/core/library/uid.ts';

describe('sha256', () => {
  it('agrees with the platform on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });

  // 55, 56 and 64 bytes: where the padding spills into another block.
  it.each([0, 55, 56, 63, 64, 65, 119, 120])('pads a text of %i bytes', (length) => {
    const text = 'x'.repeat(length);
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });
});

describe('uid', () => {
  it('is the same for every way of writing the address of one article', () => {
    const uid = toUid('https://coast.example/ferry');
    expect(uid).toMatch(/^[0-9a-f]{32}$/);
    expect(toUid('http://coast.example/ferry')).toBe(uid);
    expect(toUid(' https://coast.example/ferry#comments ')).toBe(uid);
    expect(toUid('https://coast.example/ferry?page=2')).not.toBe(uid);
  });

  it('keeps addresses apart that a page builds behind the fragment', () => {
    expect(toUid('https://coast.example/#!/ferry')).not.toBe(toUid('https://coast.example/#!/storm'));
  });

  // Kept libraries depend on it: a change of this value loses every entry's identity.
  it('never changes', () => {
    expect(toUid('https://coast.example/ferry')).toBe(sha256('coast.example/ferry').slice(0, 32));
  });
});
