// The script in the page: reads the article when the reader asks, then shows and clears marks for the panel.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPageSession } from '../../lib/app/page-session.ts';
import { pageContract } from '../../lib/messaging/page-contract.ts';
import { handleMessages } from '../../lib/messaging/router.ts';
import { onPanelClosed } from '../../lib/platform/panel-link.ts';
import { report } from '../../lib/platform/report.ts';

type PageGlobal = { sourceline?: ReturnType<typeof createPageSession> };

export default defineContentScript({
  registration: 'runtime',
  main() {
    // The isolated world lives as long as the page: a second click runs this again beside what the first one left.
    const world = globalThis as PageGlobal;
    if (!world.sourceline) {
      const session = createPageSession(document);
      world.sourceline = session;
      handleMessages(
        pageContract,
        'content',
        {
          'page.ping': () => ({ url: location.href }),
          'page.reveal': ({ mark, focus }) => session.reveal(mark, focus),
          'page.mark-all': ({ marks, legend }) => session.markAll(marks, legend),
        },
        report,
      );
      onPanelClosed(() => session.clear());
    }
    return world.sourceline.read(location.href);
  },
});
