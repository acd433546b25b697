// `npm run zip`: builds for both browsers and packs them, with the sources that reviewers build from; the same bytes every time.
// With --twice everything is built and packed a second time, and other bytes are a failure.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { node, root, run } from './setup.mjs';

const packages = path.join(root, '.output/packages');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What a reviewer needs to build the same files: no tests. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'README.md',
  'LICENSE',
  'SOURCES.md',
];

const first = packAll();
writeFileSync(
  path.join(packages, 'SHA256SUMS'),
  first.map(({ name, hash }) => `${hash}  ${name}\n`).join(''),
);
for (const { name, bytes, hash } of first) console.log(`${hash}  ${name}  ${bytes} bytes`);
if (process.argv.includes('--twice')) {
  const second = packAll();
  const others = first.filter(({ hash }, i) => second[i].hash !== hash);
  for (const { name } of others) console.error(`${name} has other bytes the second time`);
  if (others.length) process.exit(1);
  console.log('The second build gave the same bytes.');
}

function packAll() {
  rmSync(packages, { recursive: true, force: true });
  mkdirSync(packages, { recursive: true });
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  for (const target of ['chrome', 'firefox']) {
    if (run(node, [wxt, 'build', '-b', target], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0)
      process.exit(1);
  }
  return [
    pack(`sourceline-${version}-chrome-edge.zip`, '.output/chrome-mv3', ['']),
    pack(`sourceline-${version}-firefox.zip`, '.output/firefox-mv3', ['']),
    pack(`sourceline-${version}-sources.zip`, '.', SOURCES),
  ];
}

/** In order of the names, all of one date, no attributes of this machine. */
function pack(name, folder, from) {
  const base = path.join(root, folder);
  const names = from.flatMap((start) => filesUnder(base, start)).sort((a, b) => (a < b ? -1 : 1));
  const options = { level: 9, mtime: new Date(1980, 0, 1), os: 0, attrs: 0 };
  const files = Object.fromEntries(
    names.map((file) => [file, [readFileSync(path.join(base, file)), options]]),
  );
  const bytes = zipSync(files);
  writeFileSync(path.join(packages, name), bytes);
  return { name, bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
}

function filesUnder(base, start) {
  const at = path.join(base, start);
  if (!existsSync(at)) throw new Error(`${start} is missing`);
  if (!statSync(at).isDirectory()) return [start];
  return readdirSync(at).flatMap((name) => filesUnder(base, path.posix.join(start, name)));
}
