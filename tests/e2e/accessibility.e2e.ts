// axe on the real panel: every tab, in every theme, and the states without an article.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { kind, type Session, startSession } from './support.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };

describe(`accessibility (${kind})`, () => {
  let session: Session;
  before(async () => {
    session = await startSession();
  });
  after(() => session.end());

  async function expectNoViolations(where: string): Promise<void> {
    const found = await session.browser.inPanel<{ checks: number; violations: Violation[] }>(
      `(async () => {
        if (!globalThis.axe) { ${axeSource} ; globalThis.axe = axe; }
        const { passes, violations } = await axe.run(document);
        return { checks: passes.length, violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => ({ html: html.slice(0, 200), failureSummary })) })) };
      })()`,
    );
    assert.deepEqual(found?.violations, [], where);
    assert.ok((found?.checks ?? 0) > 8, `axe found something to check: ${where}`);
  }

  const setTheme = (theme: string) =>
    session.browser.inPanel(
      `(async () => {
        const area = (globalThis.browser ?? chrome).storage.local;
        const { options = {} } = await area.get('options');
        await area.set({ options: { ...options, theme: '${theme}' } });
        await new Promise((resolve) => setTimeout(resolve, 200));
        return true;
      })()`,
    );

  test('the state before reading', async () => {
    const page = await session.browser.open(`${session.site.origin}/`);
    await session.browser.clickAction(page);
    await session.shows('No article on this page');
    await expectNoViolations('no article');
  });

  for (const theme of ['light', 'dark', 'contrast', 'contrast-dark']) {
    test(`every tab, ${theme}`, async () => {
      const page = await session.browser.open(`${session.site.origin}/bridge-report.html`);
      await session.browser.clickAction(page);
      await session.shows('Port Ellery knew of bridge cracks');
      await setTheme(theme);
      for (const tab of ['Claims', 'Outlets', 'Related', 'Library']) {
        await session.click('tab', tab);
        await new Promise((resolve) => setTimeout(resolve, 300));
        await expectNoViolations(`${tab}, ${theme}`);
      }
    });
  }
});
