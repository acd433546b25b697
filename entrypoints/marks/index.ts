// The second script in the page, put there with the first mark: shows and clears marks for the panel.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMarkSession, type MarkSession } from '../../lib/app/mark-session.ts';
import type { PageWorld } from '../../lib/app/page-session.ts';
import { bodyFor, isMarkAllRequest, isRevealRequest, toPanel } from '../../lib/messaging/page-guards.ts';
import { onExtensionMessage, tellExtension } from '../../lib/platform/page-side.ts';

export default defineUnlistedScript({
  /** False where the page was never read: it has been left since. */
  main(): boolean {
    const session = (globalThis as PageWorld).sourceline;
    if (!session) return false;
    if (session.marks) return true;
    const marks = createMarkSession({
      document,
      readText: () => session.text,
      choose: (claimId) => tellExtension(toPanel('panel.select-claim', { claimId })),
    });
    session.marks = marks;
    onExtensionMessage((message) => answer(message, marks));
    return true;
  },
});

function answer(message: unknown, marks: MarkSession): object | undefined {
  const reveal = bodyFor(message, 'page.reveal');
  if (isRevealRequest(reveal)) return marks.reveal(reveal.mark, reveal.focus);
  const markAll = bodyFor(message, 'page.mark-all');
  if (isMarkAllRequest(markAll)) return marks.markAll(markAll.marks, markAll.legend);
  return undefined;
}
