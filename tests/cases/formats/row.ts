// The form of a case: a made-up file, the format it must be taken for, the rows and refusals that must come of it.
import type { ImportedRow, LossCode, RefusalCode } from '../../../lib/core/model/interchange.ts';

export type ExpectedRow = Partial<Omit<ImportedRow, 'url'>> & { url: string; losses?: LossCode[] };

export type FormatCase = {
  /** Why the case exists. */
  why: string;
  text: string;
  /** null: no format may claim it. */
  format: string | null;
  /** Fields not named are not looked at. */
  rows: readonly ExpectedRow[];
  /** Code, and a piece of the excerpt that names the row. */
  refused?: readonly (readonly [RefusalCode, string])[];
  /** Other parts of the same zip, by name. */
  beside?: Record<string, string>;
};

export const lines = (...rows: string[]): string => `${rows.join('\n')}\n`;
