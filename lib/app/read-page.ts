// One tab → what the panel shows for it: the page is read, checked, analysed and remembered.
import { analyse } from '../core/analyse.ts';
import { isPlainHtml } from '../core/library/plain-html.ts';
import type { Analysis } from '../core/model/analysis.ts';
import { ArticleSnapshot } from '../core/model/article.ts';
import type { FailureCode } from '../core/model/failure.ts';
import type { PanelState } from '../core/model/panel-state.ts';
import type { Injection } from '../platform/inject.ts';

export type ReadPagePorts = {
  /** Runs the content script; its result is what the page layer made, unchecked. */
  inject(tabId: number, url: string | undefined): Promise<Injection>;
  /** Keeps the article if the reader's settings allow; says under which uid it is or would be, and whether it is saved. */
  remember(
    analysis: Analysis,
    html: string | null,
    incognito: boolean,
  ): Promise<{ uid: string; saved: boolean }>;
  /** ISO instant. */
  now(): string;
  report(error: unknown): void;
};

export type ReadableTab = { id: number; url?: string | undefined; incognito: boolean };

/** Never throws: every outcome is a state with words of its own. */
export async function readPage(tab: ReadableTab, ports: ReadPagePorts): Promise<PanelState> {
  const tabId = tab.id;
  const injection = await ports.inject(tabId, tab.url);
  if (!injection.ok) {
    return injection.reason === 'no-grant'
      ? { kind: 'unread', tabId }
      : { kind: 'not-allowed', tabId, reason: injection.reason };
  }
  const refusal = refusalOf(injection.result);
  if (refusal) return { kind: 'failed', tabId, ...refusal };
  const snapshot = ArticleSnapshot.safeParse(injection.result);
  if (!snapshot.success) {
    ports.report(snapshot.error);
    return { kind: 'failed', tabId, code: 'unreadable-snapshot', detail: String(snapshot.error) };
  }
  const { url, pageKind } = snapshot.data;
  const html = snapshot.data.html !== null && isPlainHtml(snapshot.data.html) ? snapshot.data.html : null;
  if (pageKind !== 'article') return { kind: 'no-article', tabId, url, pageKind };
  const analysis = analyse(snapshot.data);
  for (const problem of analysis.problems) ports.report(new Error(`${problem.stage}: ${problem.detail}`));
  return {
    kind: 'article',
    tabId,
    url,
    analysis,
    readAt: ports.now(),
    incognito: tab.incognito,
    ...(await ports.remember(analysis, html, tab.incognito)),
  };
}

/** The script in the page answers `{ tooLarge: reason }` or `{ tooSlow: reason }` for a page beyond its limits. */
function refusalOf(result: unknown): { code: FailureCode; detail: string } | null {
  const { tooLarge, tooSlow } = (result ?? {}) as { tooLarge?: unknown; tooSlow?: unknown };
  if (typeof tooLarge === 'string') return { code: 'page-too-large', detail: tooLarge };
  return typeof tooSlow === 'string' ? { code: 'page-too-slow', detail: tooSlow } : null;
}
