// Hands the options page's model to every component below.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OptionsModel } from '../../lib/panel/options-model.ts';

export const OptionsContext = createContext<OptionsModel | null>(null);

export function useOptions(): OptionsModel {
  const model = useContext(OptionsContext);
  if (model === null) throw new Error('A component of the options was rendered outside OptionsContext.');
  return model;
}
