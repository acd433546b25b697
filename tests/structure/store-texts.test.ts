// What the stores are told fits the package: length of the summary, every permission with its reason, the icons.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROMISED_PERMISSIONS } from '../support/promised-manifest.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const listing = read('.store/listing.md');

describe('the store listing', () => {
  it('has a summary that the stores take', () => {
    const summary = /## Summary[^\n]*\n\n([^\n]+)/.exec(listing)?.[1] ?? '';
    expect(summary.length).toBeGreaterThan(40);
    expect(summary.length).toBeLessThanOrEqual(132);
  });

  it('gives a reason for every permission', () => {
    const asked = Object.values(PROMISED_PERMISSIONS).flatMap((permissions) => Object.keys(permissions));
    for (const permission of new Set(asked)) expect(listing).toMatch(new RegExp(`[|(] ?${permission}[ )]`));
  });

  it.each([16, 32, 48, 96, 128])('has an icon of %i pixels', (size) => {
    const file = path.join(root, `public/icon/${size}.png`);
    expect(existsSync(file)).toBe(true);
    // Width in a PNG: bytes 16 to 19.
    expect(readFileSync(file).readUInt32BE(16)).toBe(size);
  });

  it.each(['SECURITY.md', 'SOURCES.md', '.store/privacy.md', 'LICENSE'])('%s is there', (file) => {
    expect(read(file).length).toBeGreaterThan(500);
  });
});

it('the workflow runs what everybody runs, with actions pinned by hash', () => {
  const workflow = read('.github/workflows/ci.yml');
  expect(workflow).toContain('run: .ci/run');
  expect(read('.ci/run')).toContain('npm test');
  for (const [, version] of workflow.matchAll(/uses: [\w/-]+@(\S+)/g))
    expect(version).toMatch(/^[0-9a-f]{40}$/);
});
