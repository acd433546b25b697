// Chromium, Chrome or Edge with the extension, driven through puppeteer.
import puppeteer, { type Browser, type KeyInput, type Page, type Target } from 'puppeteer-core';
import { type DrivenBrowser, type LaunchOptions, parseKey, until } from './driver.ts';

export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const { executable, extension, headless, profile, width = 1200, height = 900, scale, proxy } = options;
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    userDataDir: profile,
    enableExtensions: true, // a list of folders is not awaited; so installExtension below
    pipe: true, // loading an unpacked extension is allowed through a pipe only
    defaultViewport: null,
    args: [
      `--window-size=${width},${height}`,
      ...(scale ? [`--force-device-scale-factor=${scale}`] : []),
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const id = await browser.installExtension(extension);
  const driven = drive(browser, id, extension);
  // A click before the background has its listeners opens no panel: the browser no longer sees the act by then.
  await until('the background', () => driven.inBackground<boolean>('chrome.action.onClicked.hasListeners()'));
  // Loading it counts as an installation: its page would come to the front of what is opened meanwhile.
  await browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/welcome.html`);
  return driven;
}

function drive(browser: Browser, id: string, extension: string): DrivenBrowser {
  const origin = `chrome-extension://${id}/`;
  const targetOf = (page: string): Target | undefined =>
    browser.targets().find((target) => target.url().startsWith(`${origin}${page}`));
  let panel: Page | null = null;

  const panelPage = async (): Promise<Page | null> => {
    if (panel && !panel.isClosed()) return panel;
    const target = targetOf('sidepanel.html');
    panel = target ? await target.asPage() : null;
    return panel;
  };

  return {
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      return page;
    },
    async clickAction(page) {
      await page.bringToFront();
      const loaded = (await browser.extensions()).get(id);
      if (!loaded) throw new Error('the extension is not loaded');
      await page.triggerExtensionAction(loaded);
    },
    async inPanel<T>(expression: string) {
      const page = await panelPage();
      return page ? ((await page.evaluate(expression)) as T) : null;
    },
    async pressInPanel(pressed) {
      const { key, modifiers } = parseKey(pressed);
      const { keyboard } = await until('the side panel', panelPage);
      for (const modifier of modifiers) await keyboard.down(modifier as KeyInput);
      await keyboard.press(key as KeyInput);
      for (const modifier of modifiers) await keyboard.up(modifier as KeyInput);
    },
    async closePanel() {
      await (await panelPage())?.close();
      panel = null;
    },
    async screenshotPanel(file) {
      const page = await until('the side panel', panelPage);
      await page.screenshot({ path: file as `${string}.png` });
    },
    async inExtensionPage<T>(name: string, expression: string) {
      const page = await browser.newPage();
      await page.goto(`${origin}${name}`);
      const value = (await page.evaluate(expression)) as T;
      await page.close();
      return value;
    },
    async openExtensionPage(name) {
      const open = targetOf(name);
      const page = open ? await open.asPage() : await browser.newPage();
      if (!open) await page.goto(`${origin}${name}`);
      await page.bringToFront();
      return {
        evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
        screenshot: async (file) => {
          await page.screenshot({ path: file as `${string}.png`, fullPage: true });
        },
        close: () => page.close(),
      };
    },
    async inBackground<T>(expression: string) {
      const target = await browser.waitForTarget(
        (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin),
      );
      const worker = await target.worker();
      return (await worker?.evaluate(expression)) as T;
    },
    async stopBackground() {
      const target = await browser.waitForTarget(
        (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin),
      );
      await (await target.worker())?.close();
    },
    async reloadExtension() {
      // chrome.runtime.reload() would leave it switched off: the browser is not in developer mode.
      await browser.installExtension(extension);
      panel = null;
      await until('the background again', () =>
        this.inBackground<boolean>('chrome.action.onClicked.hasListeners()'),
      );
    },
    close: () => browser.close(),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}
