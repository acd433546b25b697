// The form of a time case: a sentence with its times marked, and why the row exists.

/**
 * `⟦February 2|2023-02-02⟧` marks a time and its TIMEX3 value; a sentence without marks holds none. Every time found must be
 * marked and the other way round. A third part is the modifier: `⟦early March|2023-03|START⟧`.
 */
export type TimeRow = readonly [sentence: string, why: string];

/** Rows by the day of the article they stand in (null: an article without a date). */
export type TimeCases = readonly (readonly [published: string | null, rows: readonly TimeRow[]])[];

export type MarkedTime = { quote: string; value: string; mod?: string };

export function readRow(sentence: string): { text: string; times: MarkedTime[] } {
  const times: MarkedTime[] = [];
  const text = sentence.replace(
    /⟦([^|⟧]+)\|([^|⟧]+)(?:\|([^⟧]+))?⟧/gu,
    (_, quote: string, value: string, mod?: string) => {
      times.push(mod ? { quote, value, mod } : { quote, value });
      return quote;
    },
  );
  return { text, times };
}
