// `npm run screenshots`: the real panel, every tab and theme and the main states, as PNG files in `.output/screenshots`.
import path from 'node:path';
import { ensureBrowser, ensureBuild, ensurePackages, fail, node, root, run } from './setup.mjs';

ensurePackages();
const kind = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const executable = ensureBrowser(kind);
const extension = executable && ensureBuild(kind === 'firefox' ? 'firefox' : 'chrome');
if (!extension) fail('No screenshots without a browser and a build; see above.');
process.exit(
  run(node, [path.join(root, 'scripts/browser/take-screenshots.ts'), kind, executable, extension]),
);
