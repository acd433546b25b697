// The script in the page: reads the article when the reader asks. An unlisted script: nothing of it can be seen by the page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageSession, type PageWorld } from '../../lib/app/page-session.ts';
import { bodyFor } from '../../lib/messaging/page-guards.ts';
import { LINE_NAME } from '../../lib/platform/line-name.ts';
import { onExtensionMessage, onLineDropped, shadowRootOf } from '../../lib/platform/page-side.ts';

export default defineUnlistedScript({
  main() {
    // The isolated world lives as long as the page: a second click runs this again beside what the first one left.
    const world = globalThis as PageWorld;
    if (!world.sourceline) {
      const session = createPageSession(document, shadowRootOf);
      world.sourceline = session;
      onExtensionMessage((message) =>
        bodyFor(message, 'page.ping') === null ? { url: location.href } : undefined,
      );
      onLineDropped(LINE_NAME, () => session.marks?.clear());
    }
    return world.sourceline.read(location.href);
  },
});
