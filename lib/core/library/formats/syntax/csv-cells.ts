// Values → cells of a CSV that a spreadsheet shows and never calculates; and back.

/**
 * Spreadsheets run a cell that begins so, "=HYPERLINK(…)" from a headline too. An apostrophe before it makes it text
 * (OWASP, CSV Injection); the full-width signs count in spreadsheets set to Chinese or Japanese. A cell that begins with an apostrophe gets one too, so that reading back can take one off.
 */
const RISKY = /^['=+\-@\t\r\n＝＋－＠]/;

export const toSafeCell = (value: string): string => (RISKY.test(value) ? `'${value}` : value);

/** Takes off the apostrophe that `toSafeCell` put there, and leaves those that belong to the words ("'90s news"). */
export const fromSafeCell = (cell: string): string =>
  cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell;

/** A line with its end; every cell in quotation marks, so that readers agree whatever the cell holds. */
export const csvLine = (cells: readonly (string | null | undefined)[]): string =>
  `${cells.map((cell) => `"${toSafeCell(cell ?? '').replaceAll('"', '""')}"`).join(',')}\r\n`;

/** Several values in one cell, parted by " | "; a bar inside a value is written twice. */
export const joinCell = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll('|', '||')).join(' | ');

export const splitCell = (cell: string): string[] =>
  cell
    .split(' | ')
    .map((value) => value.replaceAll('||', '|'))
    .filter(Boolean);
