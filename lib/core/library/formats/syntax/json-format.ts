// A JSON export described by the schema of its records → an import format.
import { z } from 'zod/mini';
import type { ImportFormatId, RefusalCode } from '../../../model/interchange.ts';
import type { ImportFormat, ReadItem, TextPart } from '../format.ts';
import { type FoundFields, refuse, toItem } from './item.ts';
import { type JsonRecord, readJsonRecords } from './json-records.ts';

export type Found = FoundFields | { refused: RefusalCode; text: string };

export type JsonFormat<Record, Context> = {
  id: ImportFormatId;
  isOf(head: string): boolean;
  /** Key of the top object whose array holds the records; '' for a top array; null for whatever stands at the top. */
  key: string | null;
  schema: z.core.$ZodType<Record>;
  /** A first reading for what stands after the records that need it (lists, collections). */
  prepare(part: TextPart): Promise<Context>;
  /** What a record says; one record may hold several rows. */
  find(record: Record, context: Context): readonly Found[];
};

export function defineJsonFormat<Record, Context>(format: JsonFormat<Record, Context>): ImportFormat {
  const { id, isOf, key } = format;
  return {
    id,
    isOf,
    async *read(part) {
      const context = await format.prepare(part);
      for await (const record of readJsonRecords(part)) {
        if (key === null || record.key === key) yield* toItems(record, context, format);
      }
    },
  };
}

function* toItems<Record, Context>(
  record: JsonRecord,
  context: Context,
  { schema, find }: JsonFormat<Record, Context>,
): Generator<ReadItem> {
  if (record.kind === 'refused') {
    yield record.item;
    return;
  }
  const parsed = z.safeParse(schema, record.value);
  if (!parsed.success) {
    yield refuse(record.place, 'broken-record', record.text);
    return;
  }
  for (const found of find(parsed.data, context)) {
    yield 'refused' in found ? refuse(record.place, found.refused, found.text) : toItem(record.place, found);
  }
}

/** For formats whose records stand alone. */
export const nothingToPrepare = async (): Promise<null> => null;
