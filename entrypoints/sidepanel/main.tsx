// Opens the panel: binds the ports, loads the words, renders.
import { effect } from '@preact/signals';
import { render } from 'preact';
import { PanelView, preloadViews } from '../../components/panel/panel-view.tsx';
import { applyAppearance } from '../../components/ui/appearance.ts';
import { loadI18n } from '../../lib/i18n/languages.ts';
import { bindPanelPorts } from '../../lib/panel/bind-ports.ts';
import { lazyStore } from '../../lib/panel/lazy-store.ts';
import { createPanel } from '../../lib/panel/panel.ts';

const load = (language: string | null) => loadI18n(language, navigator.languages);

const store = lazyStore(async () => (await import('../../lib/store/indexeddb-store.ts')).indexedDbStore());
// The words are fetched while the background answers; few readers choose another language than their browser's.
const usual = load(null);
const { ports, events, initial, kept, options } = await bindPanelPorts(store);
const i18n = options.language === null ? await usual : await load(options.language);
const panel = createPanel({ ports, events, initial, kept, options, i18n, loadI18n: load });

effect(() => applyAppearance(document.documentElement, panel.options.value, panel.i18n.value));
const root = document.getElementById('panel');
if (root) render(<PanelView panel={panel} />, root);
requestIdleCallback(() => void preloadViews());
