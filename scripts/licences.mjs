// `npm run licences`: the packages that the last builds took in → public/licences.txt, which ships. --check only compares.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail, root } from './setup.mjs';

const list = path.join(root, '.output/bundled');
const target = path.join(root, 'public/licences.txt');
const ALLOWED = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'MPL-2.0',
  '(MPL-2.0 OR Apache-2.0)',
];

if (!existsSync(list)) fail('Build first: npm run build');
const names = [
  ...new Set(readdirSync(list).flatMap((name) => JSON.parse(readFileSync(path.join(list, name), 'utf8')))),
].sort();
const text = `Sourceline ships parts of these packages.\n\n${names.map(describe).join('\n')}`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
  console.log(`${names.length} packages: ${names.join(', ')}`);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  fail(
    'public/licences.txt is not what the build takes in: run "npm run licences" and look at the difference.',
  );
}

function describe(name) {
  const folder = path.join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (!ALLOWED.includes(license)) fail(`${name} has the licence ${license}, which is not on the list.`);
  const file = readdirSync(folder)
    .filter((found) => /^(licen[cs]e|copying)(\.|-mit|$)/i.test(found))
    .sort()[0];
  const words = file ? readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n\n${words || 'The package comes without a text of its licence.'}\n`;
}
