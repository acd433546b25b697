// What the panel needs of the browser, not bound yet: an empty library and a tab that was never read.
import { defaultOptions, type Options } from '../core/model/options.ts';
import type { PanelState } from '../core/model/panel-state.ts';
import type { PanelEvents, PanelPorts } from '../panel/ports.ts';

export async function createPanelPorts(): Promise<{
  ports: PanelPorts;
  events: PanelEvents;
  initial: PanelState;
  options: Options;
}> {
  throw new Error(`The panel is not bound to the browser yet (theme ${defaultOptions.theme}).`);
}
