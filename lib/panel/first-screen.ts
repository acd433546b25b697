// Tells when the reader sees what the panel was opened for, so that what can wait does.
import { effect } from '@preact/signals';
import type { Panel } from './panel.ts';

/** A panel that is not visible draws no frames. */
const PATIENCE_MS = 500;

/** Resolves once a frame with the article, its state or the library has been drawn; not with "is being read" alone. */
export function firstScreen({ state, tab }: Pick<Panel, 'state' | 'tab'>): Promise<void> {
  return new Promise((resolve) => {
    effect(() => {
      if (state.value.kind === 'reading' && tab.value !== 'library') return;
      requestAnimationFrame(() => setTimeout(resolve));
      setTimeout(resolve, PATIENCE_MS);
    });
  });
}
