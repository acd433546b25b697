// What a hostile input is: a text that somebody puts where we read one. All of them are made here, by rules, none is collected.

export type HostileInput = { name: string; text: string };

/** Every combination of the parts, named by them. */
export function combine(
  family: string,
  parts: readonly (readonly string[])[],
  make: (...chosen: string[]) => string,
): HostileInput[] {
  let rows: string[][] = [[]];
  for (const choices of parts) rows = rows.flatMap((row) => choices.map((choice) => [...row, choice]));
  return rows.map((row) => ({ name: `${family}: ${row.join(' · ').slice(0, 80)}`, text: make(...row) }));
}

export const named = (family: string, texts: readonly string[]): HostileInput[] =>
  texts.map((text, index) => ({ name: `${family} ${index + 1}`, text }));
