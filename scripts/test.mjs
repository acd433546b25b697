// `npm test`: installs what is missing, then every suite; a suite that could not run has failed. Last line: N passed, N failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser, ensureBuild, ensurePackages, node, root, run } from './setup.mjs';

const results = path.join(root, '.output/test-results');
const totals = { passed: 0, failed: 0 };
const failures = [];

ensurePackages();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const bin = (name) => path.join(root, 'node_modules/.bin', name);
const suites = [
  ['lock file', () => once(run(node, ['scripts/check-lock.mjs']))],
  ['node', () => once(run(node, ['scripts/check-node.mjs']))],
  ['entry points', () => once(run(bin('wxt'), ['prepare']))],
  ['types', () => once(run(bin('tsc'), ['--noEmit']))],
  ['types of the core', () => once(run(bin('tsc'), ['--noEmit', '-p', 'lib/core/tsconfig.json']))],
  ['lint', () => once(run(bin('biome'), ['check', '.']))],
  ['unit', () => unit('UTC')],
  // Calendar arithmetic must not lean on the machine's zone.
  ['unit, time zone +14', () => unit('Pacific/Kiritimati', ['core'])],
  ['unit, time zone -11', () => unit('Pacific/Pago_Pago', ['core'])],
  ['hostile inputs and fuzzing', () => unit('UTC', ['--config', 'vitest.hostile.config.ts'], 'hostile')],
  ['build for Chrome', () => once(ensureBuild('chrome') ? 0 : 1)],
  ['build for Firefox', () => once(ensureBuild('firefox') ? 0 : 1)],
  ['licences of what ships', () => once(run(node, ['scripts/licences.mjs', '--check']))],
  ['package as the store checks it', () => once(run(node, ['scripts/check-package.mjs']))],
  ['packages, twice the same bytes', () => once(run(node, ['scripts/zip.mjs', '--twice']))],
  ['end to end, Chromium', () => endToEnd('chromium')],
  ['end to end, Firefox', () => endToEnd('firefox')],
  ['accuracy', () => once(run(node, ['tests/corpora/run.ts']))],
];

for (const [name, suite] of suites) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { passed, failed } = suite();
  totals.passed += passed;
  totals.failed += failed;
  if (failed) failures.push(name);
  console.log(
    `── ${name}: ${passed} passed, ${failed} failed (${Math.round((performance.now() - start) / 1000)} s)`,
  );
}
if (failures.length) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed ? 1 : 0);

/** A suite that is one command counts as one test. */
function once(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function unit(timeZone, filters = [], name = 'unit') {
  const file = path.join(results, `${name}-${timeZone.replace(/\W/g, '-')}.json`);
  const code = run(
    node,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...filters,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { env: { ...process.env, TZ: timeZone } },
  );
  if (!existsSync(file)) return once(1);
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  // A file that does not load fails without a failed test in it; no test at all is no success either.
  const failed = numFailedTests || (code !== 0 || passed === 0 ? 1 : 0);
  return { passed, failed };
}

function endToEnd(kind) {
  const executable = ensureBrowser(kind);
  if (!executable) return once(1);
  const file = path.join(results, `e2e-${kind}.tap`);
  const code = run(
    node,
    [
      '--test',
      '--test-concurrency=1',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${file}`,
      'tests/e2e/*.e2e.ts',
    ],
    { env: { ...process.env, SOURCELINE_BROWSER: kind, SOURCELINE_EXECUTABLE: executable } },
  );
  const tap = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const numberOf = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const passed = numberOf('pass');
  const failed = numberOf('fail') + numberOf('cancelled');
  return { passed, failed: failed || (code !== 0 || passed === 0 ? 1 : 0) };
}
