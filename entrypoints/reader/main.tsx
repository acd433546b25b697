// Opens the kept copy of the entry whose uid stands after the # of the address.
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { ReaderView } from '../../components/reader/reader-view.tsx';
import { applyAppearance } from '../../components/ui/appearance.ts';
import type { LibraryEntry } from '../../lib/core/model/library.ts';
import { loadI18n } from '../../lib/i18n/languages.ts';
import { sanitiseForFrame } from '../../lib/panel/sanitise-html.ts';
import { loadOptions } from '../../lib/platform/options-area.ts';
import { report } from '../../lib/platform/report.ts';
import { openAddress } from '../../lib/platform/windows.ts';
import { indexedDbStore } from '../../lib/store/indexeddb-store.ts';
import type { EntryChange } from '../../lib/store/store.ts';

const uid = decodeURIComponent(location.hash.slice(1));
const store = indexedDbStore();
const options = await loadOptions();
const [i18n, found, content] = await Promise.all([
  loadI18n(options.language, navigator.languages),
  store.get(uid),
  store.content(uid),
]);
const entry = signal<LibraryEntry | null>(found);
applyAppearance(document.documentElement, options, i18n);
document.title = found?.title ?? 'Sourceline';

const change = async (changed: EntryChange) => {
  await store.change([uid], changed);
  entry.value = await store.get(uid);
};
const actions = {
  open: (url: string) => void openAddress(url).catch(report),
  setRead: (read: boolean) => void change({ readAt: read ? new Date().toISOString() : null }).catch(report),
  setNote: (note: string) => void change({ note }).catch(report),
  sanitise: sanitiseForFrame,
};

const root = document.getElementById('reader');
effect(() => {
  if (root) render(<ReaderView entry={entry.value} content={content} i18n={i18n} actions={actions} />, root);
});
