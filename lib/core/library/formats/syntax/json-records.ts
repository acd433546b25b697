// A JSON export → its records, each parsed alone, so that a broken one is refused and the others are read.
import { z } from 'zod/mini';
import type { Place, RefusalCode } from '../../../model/interchange.ts';
import type { ReadItem, TextPart } from '../format.ts';
import { refuse } from './item.ts';
import { type JsonElement, splitJson } from './json-elements.ts';

export type JsonRecord =
  | { kind: 'value'; key: string; array: boolean; place: Place; value: unknown; text: string }
  | { kind: 'refused'; key: string; item: ReadItem };

/** Elements of the top array (`key` '') or of the arrays and values under the keys of the top object, in file order. */
export async function* readJsonRecords(part: TextPart): AsyncGenerator<JsonRecord> {
  const splitter = splitJson();
  let item = 0;
  const toRecords = function* (elements: JsonElement[]): Generator<JsonRecord> {
    for (const element of elements) {
      item += 1;
      yield toRecord(element, { part: part.name, item, line: null });
    }
  };
  for await (const chunk of part.chunks()) yield* toRecords(splitter.push(chunk));
  yield* toRecords(splitter.end());
}

const REFUSALS = { 'too-large': 'record-too-large', cut: 'file-cut' } as const satisfies Record<
  string,
  RefusalCode
>;

function toRecord(element: JsonElement, place: Place): JsonRecord {
  const { key, text } = element;
  if (element.kind !== 'element') {
    return { kind: 'refused', key, item: refuse(place, REFUSALS[element.kind], text) };
  }
  try {
    return { kind: 'value', key, array: element.array, place, value: JSON.parse(text), text };
  } catch {
    return { kind: 'refused', key, item: refuse(place, 'broken-record', text) };
  }
}

/** Whether the head is JSON and names all these keys; the first record may be longer than the head, so it is not parsed. */
export function hasJsonKeys(head: string, bracket: '[' | '{', keys: readonly string[]): boolean {
  return head.trimStart().startsWith(bracket) && keys.every((key) => head.includes(`"${key}"`));
}

/** Exports write numbers as strings and leave keys out; a field that does not fit reads as empty instead of refusing its record. */
export const Text = z.catch(z.pipe(z.union([z.string(), z.number()]), z.transform(String)), '');
/** Strings, numbers and the names of objects with a `name`: tags are written all three ways. */
export const Names = z.catch(
  z.array(
    z.pipe(
      z.catch(
        z.union([
          z.string(),
          z.number(),
          z.pipe(
            z.object({ name: Text }),
            z.transform((tag) => tag.name),
          ),
        ]),
        '',
      ),
      z.transform(String),
    ),
  ),
  [],
);
/** true, 1 and "1" are all "yes" in the wild. */
export const Flag = z.catch(
  z.pipe(
    z.union([z.boolean(), z.number(), z.string()]),
    z.transform((value) => value === true || value === 1 || value === '1' || value === 'true'),
  ),
  false,
);
/** Elements that do not fit are left out, the others are kept. */
export const listOf = <T extends z.core.$ZodType>(schema: T) =>
  z.pipe(
    z.catch(z.array(z.catch(z.nullable(schema as z.core.$ZodType<z.output<T>>), null)), []),
    z.transform((values) => values.filter((value) => value !== null)),
  );
