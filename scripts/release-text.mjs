// Version and changelog of the next release, as texts.

/** "1.2.3", "minor" → "1.3.0". A version may be given itself. @throws for anything else, and for one that is not later. */
export function nextVersion(version, step) {
  const parts = version.split('.').map(Number);
  const at = ['major', 'minor', 'patch'].indexOf(step);
  const next =
    at >= 0
      ? parts.map((part, i) => (i < at ? part : i === at ? part + 1 : 0)).join('.')
      : /^\d+\.\d+\.\d+$/.test(step ?? '')
        ? step
        : null;
  if (next === null) throw new Error('usage: npm run release -- major|minor|patch|1.2.3');
  if (!isLater(next, version)) throw new Error(`${next} is not later than ${version}`);
  return next;
}

function isLater(one, other) {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = a.findIndex((part, i) => part !== b[i]);
  return at >= 0 && a[at] > b[at];
}

/** What stands under "Unreleased" gets the version and the day; an empty "Unreleased" stays above. @throws when nothing stands there. */
export function closeUnreleased(changelog, version, day) {
  const [before, after] = changelog.split(/^## Unreleased\s*$/m);
  if (after === undefined) throw new Error('CHANGELOG.md has no "## Unreleased"');
  const news = after.split(/^## /m)[0].replace(/^### .*$/gm, '');
  if (!news.trim()) throw new Error('CHANGELOG.md has nothing under "## Unreleased"');
  return `${before}## Unreleased\n\n## ${version} (${day})\n${after.replace(/^\n*/, '\n')}`;
}
