// The next version and the changelog of a release.
import { describe, expect, it } from 'vitest';
// @ts-expect-error: plain JavaScript, as everything in scripts that runs before anything is installed
import { closeUnreleased, nextVersion } from '../../../scripts/release-text.mjs';

describe('the next version', () => {
  it.each([
    ['0.1.0', 'patch', '0.1.1'],
    ['0.1.9', 'minor', '0.2.0'],
    ['0.9.3', 'major', '1.0.0'],
    ['1.9.9', 'patch', '1.9.10'],
    ['0.1.0', '0.4.0', '0.4.0'],
  ])('of %s, %s, is %s', (version, step, next) => {
    expect(nextVersion(version, step)).toBe(next);
  });

  it.each([
    ['0.1.0', undefined],
    ['0.1.0', 'big'],
    ['0.1.0', '0.1.0'],
    ['0.10.0', '0.9.0'],
  ])('of %s cannot be %s', (version, step) => {
    expect(() => nextVersion(version, step)).toThrow();
  });
});

describe('the changelog', () => {
  const open =
    '# Changelog\n\n## Unreleased\n\n### Added\n\n- A thing.\n\n## 0.1.0 (2026-01-01)\n\n- First.\n';

  it('gets the version and the day, and an empty place above', () => {
    expect(closeUnreleased(open, '0.2.0', '2026-02-03')).toBe(
      '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-02-03)\n\n### Added\n\n- A thing.\n\n## 0.1.0 (2026-01-01)\n\n- First.\n',
    );
  });

  it.each([
    ['nothing new', '# Changelog\n\n## Unreleased\n\n### Added\n\n## 0.1.0\n\n- First.\n'],
    ['no place for it', '# Changelog\n'],
  ])('is refused with %s', (_what, text) => {
    expect(() => closeUnreleased(text, '0.2.0', '2026-02-03')).toThrow();
  });
});
