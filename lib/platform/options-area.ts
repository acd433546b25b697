// The reader's settings in the browser's storage.
import { defaultOptions, Options } from '../core/model/options.ts';
import { browser } from './browser.ts';

const KEY = 'options';

/** What cannot be read (damaged, from a later version) counts as not set. */
const toOptions = (kept: unknown): Options => {
  const parsed = Options.safeParse(kept ?? {});
  return parsed.success ? parsed.data : defaultOptions;
};

export async function loadOptions(): Promise<Options> {
  return toOptions((await browser.storage.local.get(KEY))[KEY]);
}

export const saveOptions = (options: Options): Promise<void> => browser.storage.local.set({ [KEY]: options });

export function onOptionsChanged(listener: (options: Options) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(toOptions(change.newValue));
  });
}
