// `npm start`: from a fresh clone to a browser with the extension on a sample article.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, ensureBuild, ensurePackages, fail, findBrowser, node, root, run } from './setup.mjs';

const USAGE = 'usage: npm start [-- --browser chrome|chromium|edge|firefox] [--headless]';
const { browser, headless } = readOptions();

ensurePackages();
const kind =
  browser === 'firefox' || (!browser && !findBrowser('chromium') && findBrowser('firefox'))
    ? 'firefox'
    : 'chromium';
const executable = ensureBrowser(kind);
if (!executable) process.exit(1);
const extension = ensureBuild(kind === 'firefox' ? 'firefox' : 'chrome');
if (!extension) fail('The build failed; see above.');

const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const mode = headless || !hasDisplay ? 'headless' : 'headed';
process.exit(
  run(node, [path.join(root, 'scripts/browser/show-sample.ts'), kind, executable, extension, mode]),
);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
    });
    if (values.browser && !['chrome', 'chromium', 'edge', 'firefox'].includes(values.browser)) {
      throw new Error(`unknown browser "${values.browser}"`);
    }
    return values;
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}
