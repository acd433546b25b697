// The script in the page: reads the article when the reader asks, then shows and clears marks for the panel.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPageSession, type PageSession } from '../../lib/app/page-session.ts';
import { bodyFor, isMarkAllRequest, isRevealRequest, toPanel } from '../../lib/messaging/page-guards.ts';
import { LINE_NAME } from '../../lib/platform/line-name.ts';
import { onExtensionMessage, onLineDropped, tellExtension } from '../../lib/platform/page-side.ts';

export default defineContentScript({
  registration: 'runtime',
  main() {
    // The isolated world lives as long as the page: a second click runs this again beside what the first one left.
    const world = globalThis as { sourceline?: PageSession };
    if (!world.sourceline) {
      const session = createPageSession(document, (claimId) =>
        tellExtension(toPanel('panel.select-claim', { claimId })),
      );
      world.sourceline = session;
      onExtensionMessage((message) => answer(message, session));
      onLineDropped(LINE_NAME, () => session.clear());
    }
    return world.sourceline.read(location.href);
  },
});

function answer(message: unknown, session: PageSession): object | undefined {
  if (bodyFor(message, 'page.ping') === null) return { url: location.href };
  const reveal = bodyFor(message, 'page.reveal');
  if (isRevealRequest(reveal)) return session.reveal(reveal.mark, reveal.focus);
  const markAll = bodyFor(message, 'page.mark-all');
  if (isMarkAllRequest(markAll)) return session.markAll(markAll.marks, markAll.legend);
  return undefined;
}
