// Kind of browser → a driven one.
import { launchChromium } from './chromium.ts';
import type { DrivenBrowser, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

export type BrowserKind = 'chromium' | 'firefox';

export const launch = (kind: BrowserKind, options: LaunchOptions): Promise<DrivenBrowser> =>
  kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
