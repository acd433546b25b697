// JSON lines → rows of a schema, and for each line that is none its number and what is wrong with it.
import type { z } from 'zod';

export type ReadRow<Row> = { ok: true; row: Row; where: string } | { ok: false; message: string };

/** `where`: names the file in messages. Empty lines are passed over. */
export function* readRows<Row>(where: string, text: string, schema: z.ZodType<Row>): Generator<ReadRow<Row>> {
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const place = `${where}:${index + 1}`;
    const value = parseJson(line);
    const row = value === undefined ? null : schema.safeParse(value);
    if (row?.success) yield { ok: true, row: row.data, where: place };
    else yield { ok: false, message: `${place}: ${row ? problemOf(row.error) : 'not JSON'}` };
  }
}

/** "title: expected string": the first thing wrong, with where it stands. */
function problemOf({ issues: [issue] }: z.ZodError): string {
  const message = issue?.message.replace(/^Invalid input: /, '') ?? 'not a row';
  return issue?.path.length ? `${issue.path.join('.')}: ${message}` : message;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
