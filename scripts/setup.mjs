// What must be there before anything of ours can run: packages and browsers. Plain JavaScript for Node 20, nothing installed yet.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
/** The project's own Node (a package); the one on the PATH may be older. */
export const node = path.join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a command in the project, its output shown. Returns its exit code. */
export function run(command, args, options = {}) {
  return (
    spawnSync(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      ...options,
    }).status ?? 1
  );
}

const hashOf = (...texts) => createHash('sha256').update(texts.join('\0')).digest('hex');

/** `npm ci`, only when the lock file is not the one installed last. */
export function ensurePackages() {
  const stamp = path.join(root, 'node_modules/.installed');
  const wanted = hashOf(
    readFileSync(path.join(root, 'package-lock.json'), 'utf8'),
    process.platform,
    process.arch,
  );
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(node)) return;
  console.log('Installing packages (once) …');
  if (run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0)
    fail('npm ci failed; see above.');
  // npm can leave out the install script of the `node` package without an error; Node 20 would then run unseen.
  if (run(node, ['scripts/check-node.mjs']) !== 0) process.exit(1);
  writeFileSync(stamp, wanted);
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}

const CHROMIUM = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];
const FIREFOX = ['firefox-esr', 'firefox'];
const ELSEWHERE = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
};

/** Path of an installed browser, or null. `kind`: "chromium" (Chrome and Edge too) or "firefox". */
export function findBrowser(kind) {
  const named = process.env[kind === 'firefox' ? 'FIREFOX' : 'CHROMIUM'];
  if (named) return existsSync(named) ? named : fail(`${named} does not exist.`);
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const name of kind === 'firefox' ? FIREFOX : CHROMIUM) {
    for (const folder of folders) {
      const file = path.join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (existsSync(file)) return file;
    }
  }
  return ELSEWHERE[kind].find((file) => existsSync(file)) ?? null;
}

/** Finds a browser; as root on Debian or Ubuntu installs it with apt-get. Null, with a line that says what to do, otherwise. */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const name = kind === 'firefox' ? 'firefox-esr' : 'chromium';
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!canInstall) {
    console.error(
      `No ${kind} found: install ${kind === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge'} and run this again.`,
    );
    return null;
  }
  console.log(`Installing ${name} with apt-get (once) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  // Ubuntu has no firefox-esr; its package is called firefox.
  for (const candidate of kind === 'firefox' ? [name, 'firefox'] : [name, 'chromium-browser']) {
    if (
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', candidate], {
        env,
        stdio: 'ignore',
      }) === 0
    )
      break;
  }
  const installed = findBrowser(kind);
  if (!installed) console.error(`apt-get could not install ${name}.`);
  return installed;
}

/** Builds for a browser ("chrome" or "firefox"), only when a source has changed since. Returns the folder, or null. */
export function ensureBuild(target) {
  const output = path.join(root, '.output', `${target}-mv3`);
  const stamp = path.join(root, '.output', `.built-${target}`);
  const wanted = hashOf(
    ...sources().map((file) => `${file}\0${readFileSync(path.join(root, file), 'utf8')}`),
  );
  if (
    existsSync(path.join(output, 'manifest.json')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === wanted
  ) {
    return output;
  }
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  if (run(node, [wxt, 'build', '-b', target]) !== 0) return null;
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return output;
}

function sources() {
  const files = ['package-lock.json', 'wxt.config.ts', 'tsconfig.json'];
  const walk = (folder) => {
    for (const name of readdirSync(path.join(root, folder)).sort()) {
      const file = path.join(folder, name);
      if (statSync(path.join(root, file)).isDirectory()) walk(file);
      else files.push(file);
    }
  };
  for (const folder of ['entrypoints', 'components', 'lib', 'public']) walk(folder);
  return files;
}

/** Output of a command as text, empty when it failed. */
export function outputOf(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', cwd: root });
  } catch {
    return '';
  }
}
