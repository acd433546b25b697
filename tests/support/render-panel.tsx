// Renders the panel over fake ports, ready for questions by role and name.
import { render } from '@testing-library/preact';
import { PanelView } from '../../components/panel/panel-view.tsx';
import { preloadViews } from '../../components/ui/lazy-view.tsx';
import type { LibraryEntry } from '../../lib/core/model/library.ts';
import { defaultOptions, type Options } from '../../lib/core/model/options.ts';
import type { PanelState } from '../../lib/core/model/panel-state.ts';
import { loadI18n } from '../../lib/i18n/languages.ts';
import { type KeptState, nothingKept } from '../../lib/panel/kept-state.ts';
import { createPanel } from '../../lib/panel/panel.ts';
import { type FakeOptions, fakePorts, sampleEntry, sampleState } from './fake-panel.ts';

export type PanelInput = FakeOptions & {
  state?: PanelState;
  options?: Partial<Options>;
  entries?: Partial<LibraryEntry>[];
  /** What another panel kept before this one opens. */
  before?: KeptState;
};

export async function renderPanel({
  state = sampleState(),
  options = {},
  entries = [],
  before = nothingKept,
  ...fakes
}: PanelInput = {}) {
  const fake = fakePorts(fakes);
  for (const entry of entries) {
    const draft = sampleEntry({ canonicalUrl: `https://kept.example/${entry.uid}`, ...entry });
    await fake.ports.store.put(draft, { uid: draft.uid, analysis: null, text: draft.title, html: null });
  }
  const load = (language: string | null) => loadI18n(language, ['en-GB']);
  const chosen = { ...defaultOptions, ...options };
  const panel = createPanel({
    ...fake,
    initial: state,
    kept: before,
    options: chosen,
    i18n: await load(chosen.language),
    loadI18n: load,
  });
  await preloadViews();
  const view = render(<PanelView panel={panel} />);
  return { ...fake, panel, ...view };
}
