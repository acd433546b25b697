// Opens the panel: binds the ports, loads the words, renders. What is not on the first screen comes after it.
import { effect } from '@preact/signals';
import { render } from 'preact';
import { PanelView } from '../../components/panel/panel-view.tsx';
import { applyAppearance } from '../../components/ui/appearance.ts';
import { preloadViews } from '../../components/ui/lazy-view.tsx';
import { loadI18n } from '../../lib/i18n/languages.ts';
import { bindPanelPorts } from '../../lib/panel/bind-ports.ts';
import { firstScreen } from '../../lib/panel/first-screen.ts';
import { lazyStore } from '../../lib/panel/lazy-store.ts';
import { createPanel } from '../../lib/panel/panel.ts';
import { dropKeptPanels } from '../../lib/platform/kept-panel.ts';
import { report } from '../../lib/platform/report.ts';
import { browserWords } from '../../lib/platform/words.ts';

const given = browserWords();
const load = (language: string | null) => loadI18n(language, navigator.languages, given);

const seen = Promise.withResolvers<void>();
const store = lazyStore(async () => {
  await seen.promise;
  return (await import('../../lib/store/indexeddb-store.ts')).indexedDbStore();
});
const { ports, events, initial, kept, options } = await bindPanelPorts(store);
const i18n = await load(options.language);
const panel = createPanel({ ports, events, initial, kept, options, i18n, loadI18n: load, settled: false });

effect(() => applyAppearance(document.documentElement, panel.options.value, panel.i18n.value));
const root = document.getElementById('panel');
if (root) render(<PanelView panel={panel} />, root);

await firstScreen(panel);
panel.settled.value = true;
seen.resolve();
requestIdleCallback(() => {
  void preloadViews();
  dropKeptPanels().catch(report);
});
