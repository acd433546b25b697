// Runs our scripts in a tab and says in our words why the browser refused.
import { browser } from './browser.ts';

export type RefusalReason =
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'local-file'
  | 'error-page'
  | 'no-grant'
  | 'other';
export type Injection = { ok: true; result: unknown } | { ok: false; reason: RefusalReason };

/**
 * What each browser says, tried on Chromium 156 and Firefox 153. "No grant" and "restricted page" share one text, so the
 * address decides where it is visible.
 */
const REFUSALS: readonly (readonly [RegExp, RefusalReason])[] = [
  [/extensions gallery cannot be scripted/i, 'store'],
  [/cannot access a chrome:\/\/ url|chrome-extension:\/\/ url|edge:\/\/ url/i, 'browser-page'],
  [/showing error page/i, 'error-page'],
  [/cannot access contents|missing host permission|cannot be scripted/i, 'no-grant'],
];

const SCHEMES: readonly (readonly [RegExp, RefusalReason])[] = [
  [
    /^(https?:\/\/)(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com)\b/i,
    'store',
  ],
  [/^https?:.*\.pdf([?#]|$)/i, 'pdf'],
  [/^file:/i, 'local-file'],
  [
    /^(chrome|edge|brave|about|moz-extension|chrome-extension|devtools|view-source|resource|data|blob):/i,
    'browser-page',
  ],
];

const match = (table: readonly (readonly [RegExp, RefusalReason])[], text: string) =>
  table.find(([pattern]) => pattern.test(text))?.[1];

/** The time a page needs from its commit to its arrival in the browser's books, with room. */
const SETTLING_MS = 80;

/**
 * A click on a page that is just arriving may be refused though the reader has granted it: the grant counts for the page
 * once it is there. So a refusal is asked about once more.
 */
export async function injectPageScript(tabId: number, url: string | undefined): Promise<Injection> {
  const first = await tryPageScript(tabId, url);
  if (first.ok || first.reason !== 'no-grant') return first;
  await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
  return tryPageScript(tabId, url);
}

async function tryPageScript(tabId: number, url: string | undefined): Promise<Injection> {
  // Firefox runs scripts in about:blank and answers nothing for about:config: neither is a page to read.
  const byAddress = match(SCHEMES, url ?? '');
  if (byAddress === 'browser-page' || byAddress === 'store') return { ok: false, reason: byAddress };
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/page.js'],
    });
    if (first && 'error' in first && first.error) throw first.error;
    // Chromium injects into its PDF viewer without complaint, and finds nothing there.
    if (first?.result == null) return { ok: false, reason: byAddress ?? 'other' };
    return { ok: true, result: first.result };
  } catch (error) {
    const text =
      error instanceof Error ? error.message : String((error as { message?: string })?.message ?? error);
    return { ok: false, reason: byAddress ?? match(REFUSALS, text) ?? 'other' };
  }
}

/** Puts the script for marks beside the one that read the page; false where the page has gone or may not be touched. */
export async function injectMarkScript(tabId: number): Promise<boolean> {
  try {
    const [first] = await browser.scripting.executeScript({ target: { tabId }, files: ['/marks.js'] });
    return first?.result === true;
  } catch {
    return false;
  }
}
