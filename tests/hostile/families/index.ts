// All hostile texts in one list.
import { addresses, addressMarkup } from './addresses.ts';
import type { HostileInput } from './input.ts';
import { markup } from './markup.ts';
import { records } from './records.ts';
import { words } from './words.ts';

/** What could run, load or mislead where HTML is read. */
export const allMarkup: readonly HostileInput[] = [...markup, ...addressMarkup];

export const allTexts: readonly HostileInput[] = [...allMarkup, ...addresses, ...words, ...records];
