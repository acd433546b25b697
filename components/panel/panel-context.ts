// Hands the panel's models and the current language to every component below.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { I18n } from '../../lib/i18n/i18n.ts';
import type { Panel } from '../../lib/panel/panel.ts';

export const PanelContext = createContext<Panel | null>(null);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (panel === null) throw new Error('A component of the panel was rendered outside PanelContext.');
  return panel;
}

/** Reading the signal here makes the component follow a change of language. */
export const useI18n = (): I18n => usePanel().i18n.value;
