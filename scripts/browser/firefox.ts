// Firefox with the extension, driven through puppeteer (WebDriver BiDi) and Firefox's own window.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type DrivenBrowser, type LaunchOptions, parseKey, until } from './driver.ts';

const ID = 'sourceline@sourceline.example';
/** The host part of moz-extension: addresses; fixed, so that a restart finds the same storage. */
const UUID = '5a0c1e11-7e57-4f0c-8a1d-50c21e11e000';

type Send = (method: string, params: object) => Promise<{ result: Record<string, unknown> }>;

export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const { executable, extension, headless, profile, proxy, width = 1200, height = 900 } = options;
  const isFirstStart = !existsSync(path.join(profile, 'prefs.js'));
  installForGood(extension, profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    // The real sidebar and the toolbar button lie in Firefox's own window.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // An unsigned extension in the profile, enabled without asking: possible in the ESR.
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.startupScanScopes': 15,
      ...(proxy ? proxyPrefs(proxy) : {}),
    },
  });
  const drawn = new FirefoxWindow(browser);
  await drawn.ready();
  // Its page would come to the front of what is opened meanwhile.
  if (isFirstStart)
    await until('the first-run page', () => drawn.evaluate(`Boolean(${tabOf('welcome.html')})`));
  return drive(browser, drawn);
}

function proxyPrefs(proxy: string): Record<string, string | number | boolean> {
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** A temporary add-on loses its storage at a restart; one in the profile folder stays, as a reader's does. */
function installForGood(extension: string, profile: string): void {
  const files: Record<string, Uint8Array> = {};
  const walk = (folder: string) => {
    for (const name of readdirSync(path.join(extension, folder))) {
      const file = path.join(folder, name);
      if (statSync(path.join(extension, file)).isDirectory()) walk(file);
      else files[file.split(path.sep).join('/')] = readFileSync(path.join(extension, file));
    }
  };
  walk('');
  mkdirSync(path.join(profile, 'extensions'), { recursive: true });
  writeFileSync(path.join(profile, 'extensions', `${ID}.xpi`), zipSync(files, { level: 0 }));
}

/** Firefox's own window: the only way to its toolbar and sidebar. These are internals of Firefox, stable within an ESR. */
class FirefoxWindow {
  readonly #send: Send;
  #context = '';

  constructor(browser: Browser) {
    this.#send = (method, params) =>
      (browser as unknown as { connection: { send: Send } }).connection.send(method, params);
  }

  async ready(): Promise<void> {
    await until('the extension in Firefox', async () => {
      const { result } = await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      this.#context = (result.contexts as { context: string }[])[0]?.context ?? '';
      return this.evaluate(`Boolean(WebExtensionPolicy.getByID('${ID}')?.extension?.backgroundState)`);
    });
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result } = await this.#send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context: this.#context },
      awaitPromise: true,
      userActivation: true,
    });
    const outcome = result as {
      type: string;
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails?.text);
    return JSON.parse(outcome.result?.value ?? 'null') as T;
  }

  /** Evaluates in a document of the extension that `browser` (a <browser> element's expression) shows. */
  async inDocument<T>(browser: string, expression: string): Promise<T | null> {
    const inner = `(async () => JSON.stringify(await (${expression})) ?? 'null')()`;
    // Extension pages forbid eval by their CSP; a sandbox around the document does not.
    const frameScript = `(async () => {
      let answer;
      try {
        const sandbox = new Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        answer = 'OK' + await Components.utils.evalInSandbox(${JSON.stringify(inner)}, sandbox);
      } catch (error) { answer = 'EX' + error; }
      sendAsyncMessage(NAME, answer);
    })()`;
    const answer = await this.evaluate<string | null>(`new Promise((resolve) => {
      const target = ${browser};
      if (!target?.messageManager) return resolve(null);
      const name = 'driven:' + Math.random();
      target.messageManager.addMessageListener(name, (message) => resolve(message.data));
      const script = ${JSON.stringify(frameScript)}.replace('NAME', JSON.stringify(name));
      target.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      setTimeout(() => resolve('EXno answer from the document'), 5000);
    })`);
    if (answer === null) return null;
    if (answer.startsWith('EX')) throw new Error(answer.slice(2));
    return JSON.parse(answer.slice(2)) as T;
  }

  /** PNG of what `browser` (a <browser> element's expression) shows. */
  async screenshot(browser: string, file: string): Promise<void> {
    const data = await this.evaluate<string>(`(async () => {
      const { browsingContext } = ${browser};
      const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];
    })()`);
    writeFileSync(file, Buffer.from(data, 'base64'));
  }
}

const js = JSON.stringify;
/** Keys whose default action goes by their code. */
const KEY_CODES = { Enter: 13, Tab: 9, Escape: 27, Delete: 46, ArrowUp: 38, ArrowDown: 40, Shift: 16 };

/** Expression for the <browser> element of the tab that shows a page of the extension. */
const tabOf = (name: string) =>
  `gBrowser.browsers.find(({ currentURI }) => currentURI.spec.startsWith('moz-extension://${UUID}/${name}'))`;

const SIDEBAR = `document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')`;

function drive(browser: Browser, drawn: FirefoxWindow): DrivenBrowser {
  const extension = `WebExtensionPolicy.getByID('${ID}').extension`;
  const inSidebar = <T>(expression: string) => drawn.inDocument<T>(SIDEBAR, expression);
  return {
    async open(url) {
      const page: Page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      return page;
    },
    async clickAction(page) {
      await page.bringToFront();
      await drawn.evaluate(`(ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
        .ExtensionParent.apiManager.global.browserActionFor(${extension}).triggerAction(window), 1)`);
    },
    async inPanel<T>(expression: string) {
      if (!(await drawn.evaluate<boolean>('SidebarController.isOpen'))) return null;
      return inSidebar<T>(expression);
    },
    async pressInPanel(pressed) {
      const { key, modifiers } = parseKey(pressed);
      // The window hands the key to the document that has the focus, as it does with a keyboard's.
      await drawn.evaluate(`(() => {
        ${SIDEBAR}.focus();
        const keys = Components.classes['@mozilla.org/text-input-processor;1']
          .createInstance(Components.interfaces.nsITextInputProcessor);
        keys.beginInputTransactionForTests(window);
        const eventOf = (key) => new KeyboardEvent('', { key, keyCode: ${js(KEY_CODES)}[key] ?? 0 });
        for (const key of ${js(modifiers)}) keys.keydown(eventOf(key));
        keys.keydown(eventOf(${js(key)}));
        keys.keyup(eventOf(${js(key)}));
        for (const key of ${js(modifiers)}) keys.keyup(eventOf(key));
        return 1;
      })()`);
    },
    async closePanel() {
      await drawn.evaluate('(SidebarController.hide(), 1)');
    },
    screenshotPanel: (file) => drawn.screenshot(SIDEBAR, file),
    async inExtensionPage<T>(name: string, expression: string) {
      await drawn.evaluate(
        `(openTrustedLinkIn('moz-extension://${UUID}/${name}', 'tab'), gBrowser.selectedBrowser.currentURI.spec)`,
      );
      const selected = 'gBrowser.selectedBrowser';
      await until(`the page ${name}`, () =>
        drawn.inDocument<boolean>(
          selected,
          `location.href.includes('${name}') && document.readyState === 'complete'`,
        ),
      );
      const value = await drawn.inDocument<T>(selected, expression);
      await drawn.evaluate('(gBrowser.removeTab(gBrowser.selectedTab), 1)');
      return value as T;
    },
    async openExtensionPage(name) {
      const page = tabOf(name);
      await drawn.evaluate(`(${page}
        ? (gBrowser.selectedTab = gBrowser.getTabForBrowser(${page}))
        : openTrustedLinkIn('moz-extension://${UUID}/${name}', 'tab'), 1)`);
      await until(`the page ${name}`, () =>
        drawn.inDocument<boolean>(page, "document.readyState === 'complete'"),
      );
      return {
        evaluate: (expression) => drawn.inDocument(page, expression),
        screenshot: (file) => drawn.screenshot(page, file),
        close: async () => {
          await drawn.evaluate(`(gBrowser.removeTab(gBrowser.getTabForBrowser(${page})), 1)`);
        },
      };
    },
    async inBackground<T>(expression: string) {
      const views = `[...${extension}.views].find((view) => view.viewType === 'background')?.xulBrowser`;
      return (await drawn.inDocument<T>(views, expression)) as T;
    },
    async stopBackground() {
      await drawn.evaluate(`${extension}.terminateBackground({ disableResetIdleForTest: true })`);
    },
    async reloadExtension() {
      await drawn.evaluate(`ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        .AddonManager.getAddonByID('${ID}').then((addon) => addon.reload()).then(() => 1)`);
      await drawn.ready();
    },
    close: () => browser.close(),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}
