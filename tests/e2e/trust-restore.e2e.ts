// A backup made in the other browser is restored in this one: every entry comes back, with the same hash over all of them.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { type DrivenBrowser, until } from '../../scripts/browser/driver.ts';
import { type BrowserKind, launch } from '../../scripts/browser/launch.ts';
import { click, fill, panelText } from '../../scripts/browser/panel-script.ts';
import { serveSite } from '../../scripts/browser/serve-site.ts';
// @ts-expect-error: plain JavaScript, as everything in scripts that runs before anything is installed
import { ensureBrowser, ensureBuild } from '../../scripts/setup.mjs';
import { kind } from './support.ts';

const other: BrowserKind = kind === 'firefox' ? 'chromium' : 'firefox';
const STORIES = [
  ['bridge-closed', 'Harbour bridge closed after inspectors find cracks'],
  ['comet-found', 'Larkmoor student finds a comet on her second night'],
] as const;
const site = await serveSite();
const profiles: string[] = [];

const start = (which: BrowserKind): Promise<DrivenBrowser> => {
  const profile = mkdtempSync(path.join(tmpdir(), 'sourceline-restore-'));
  profiles.push(profile);
  const executable = ensureBrowser(which) as string;
  const extension = ensureBuild(which === 'firefox' ? 'firefox' : 'chrome') as string;
  return launch(which, { executable, extension, headless: true, profile });
};

const WAIT = `const shows = async (words) => {
  for (let i = 0; i < 80 && !document.body.innerText.includes(words); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  if (!document.body.innerText.includes(words)) throw new Error('no "' + words + '" in: ' + document.body.innerText.slice(0, 3000));
};`;

/** The file that "Back up now" hands to the browser, caught on its way. */
async function backup(browser: DrivenBrowser): Promise<Buffer> {
  const base64 = await browser.inExtensionPage<string>(
    'options.html',
    `(async () => {
      ${WAIT}
      const made = [];
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { made.push(blob); return make.call(URL, blob); };
      await shows('Back up now');
      await ${click('button', 'Back up now')};
      for (let i = 0; i < 80 && !made.length; i++) await new Promise((resolve) => setTimeout(resolve, 50));
      const bytes = new Uint8Array(await made[0].arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    })()`,
  );
  return Buffer.from(base64, 'base64');
}

const restore = (browser: DrivenBrowser, file: Buffer) =>
  browser.inExtensionPage<string>(
    'options.html',
    `(async () => {
      ${WAIT}
      await shows('Back up now');
      const input = document.querySelector('input[type=file]');
      const held = new DataTransfer();
      const bytes = Uint8Array.from(atob('${file.toString('base64')}'), (char) => char.charCodeAt(0));
      held.items.add(new File([bytes], 'sourceline.ndjson.gz'));
      input.files = held.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await shows('This file would bring');
      await ${click('button', 'Import')};
      await shows('Imported:');
      return document.body.innerText;
    })()`,
  );

/** Two pages read, the second saved with a note of the reader's. */
async function fillLibrary(browser: DrivenBrowser): Promise<void> {
  const shows = (words: string) =>
    until(`the panel shows ${words}`, async () =>
      (await browser.inPanel<string>(panelText))?.includes(words),
    );
  for (const [slug, title] of STORIES) {
    const page = await browser.open(`${site.origin}/${slug}.html`);
    await browser.clickAction(page);
    await shows(title);
  }
  await until('it is saved', () => browser.inPanel<boolean>(click('button', 'Save')));
  await shows('Saved');
}

const linesOf = (file: Buffer): Record<string, unknown>[] =>
  gunzipSync(file)
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe(`a backup made in ${other}, restored in ${kind}`, () => {
  after(() => {
    site.close();
    for (const profile of profiles)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  test('brings back every entry as it was', async () => {
    const giving = await start(other);
    await fillLibrary(giving);
    const file = await backup(giving);
    await giving.close();
    assert.equal(linesOf(file).length, STORIES.length + 2);

    const taking = await start(kind);
    try {
      await restore(taking, file);
      const again = await backup(taking);
      assert.deepEqual(linesOf(again).slice(1), linesOf(file).slice(1));
      const page = await taking.open(`${site.origin}/ferry-strike.html`);
      await taking.clickAction(page);
      await until('the panel opens', () => taking.inPanel<boolean>(click('tab', 'Library')));
      await until('search finds what was restored', async () => {
        await taking.inPanel(fill('textbox', 'Search', 'Larkmoor comet'));
        return (await taking.inPanel<string>(panelText))?.includes(STORIES[1][1]);
      });
    } finally {
      await taking.close();
    }
  });
});
