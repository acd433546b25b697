// `npm run release -- minor`: the next version in package.json and the lock file, the changelog closed, one commit and its tag.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { closeUnreleased, nextVersion } from './release-text.mjs';
import { fail, outputOf, root, run } from './setup.mjs';

const file = (name) => path.join(root, name);
const readJson = (name) => JSON.parse(readFileSync(file(name), 'utf8'));
const writeJson = (name, value) => writeFileSync(file(name), `${JSON.stringify(value, null, 2)}\n`);

try {
  if (outputOf('git', ['status', '--porcelain', '--untracked-files=no'])) throw new Error('Commit first.');
  const manifest = readJson('package.json');
  const lock = readJson('package-lock.json');
  const version = nextVersion(manifest.version, process.argv[2]);
  const changelog = closeUnreleased(
    readFileSync(file('CHANGELOG.md'), 'utf8'),
    version,
    new Date().toISOString().slice(0, 10),
  );
  writeJson('package.json', { ...manifest, version });
  writeJson('package-lock.json', {
    ...lock,
    version,
    packages: { ...lock.packages, '': { ...lock.packages[''], version } },
  });
  writeFileSync(file('CHANGELOG.md'), changelog);
  run('git', [
    'commit',
    '-q',
    '-m',
    `release: ${version}`,
    'package.json',
    'package-lock.json',
    'CHANGELOG.md',
  ]);
  run('git', ['tag', `v${version}`]);
  console.log(
    `Version ${version} is committed and tagged. "npm test", "npm run zip", then push with the tag.`,
  );
} catch (error) {
  fail(error.message);
}
