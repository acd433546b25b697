// `analyze FILE…`: analyse saved pages or texts and print the result.
import { parseArgs } from 'node:util';
import type { Analysis } from '../core/model/analysis.ts';
import type { TraceEvent } from '../core/trace.ts';
import { analyseDocument } from './analyse-document.ts';
import { formatText } from './format-text.ts';
import { type InputDocument, readInput } from './read-input.ts';
import { toResult } from './to-result.ts';
import { UsageError } from './usage-error.ts';

const USAGE =
  'usage: npm run -s analyze -- FILE… [--url U] [--date D] [--lang L] [--format text|json|jsonl] [--trace]';

/** Exit code: 0 with results, 1 when a file could not be read or is no article. */
export async function analyzeCommand(args: string[]): Promise<number> {
  const { files, options } = parseOptions(args);
  let exitCode = 0;
  const fail = (message: string) => {
    process.stderr.write(`${message}\n`);
    exitCode = 1;
  };
  for (const file of files) {
    for (const input of readInput(file)) {
      if (!input.ok) {
        fail(input.message);
        continue;
      }
      const document = { ...input.document, ...given(input.document, options) };
      if ('text' in document.source && !document.date) {
        fail(`${document.id ?? file}: plain text needs --date (or a "date" in its row)`);
        continue;
      }
      const events: TraceEvent[] = [];
      const result = analyseDocument(document, options.trace ? (event) => events.push(event) : undefined);
      if ('noArticle' in result)
        fail(`${document.id ?? file}: no article on this page (${result.noArticle})`);
      else print(document.id, result, options.format, events);
    }
  }
  return exitCode;
}

type Options = { url?: string; date?: string; lang?: string; format: string; trace: boolean };

function parseOptions(args: string[]): { files: string[]; options: Options } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        date: { type: 'string' },
        lang: { type: 'string' },
        format: { type: 'string', default: 'text' },
        trace: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0) throw new Error('no file named');
    if (!['text', 'json', 'jsonl'].includes(values.format))
      throw new Error(`unknown format "${values.format}"`);
    if (values.date !== undefined && !/^\d{4}-\d\d-\d\d/.test(values.date)) {
      throw new Error(`"${values.date}" is no ISO date`);
    }
    if (values.url !== undefined && !URL.canParse(values.url))
      throw new Error(`"${values.url}" is no address`);
    return { files: positionals, options: values };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/** A row's own values win over the options, which speak for all files. */
function given(document: InputDocument, options: Options): Partial<InputDocument> {
  return {
    url: document.url ?? options.url ?? null,
    date: document.date ?? options.date ?? null,
    lang: document.lang ?? options.lang ?? null,
  };
}

function print(id: string | null, analysis: Analysis, format: string, events: TraceEvent[]): void {
  const { text } = analysis.article;
  for (const { stage, start, end, reason } of events) {
    process.stderr.write(`${stage} ${start}-${end} "${text.slice(start, end)}": ${reason}\n`);
  }
  if (format === 'text') process.stdout.write(formatText(analysis));
  else {
    const isRow = id !== null || format === 'jsonl';
    process.stdout.write(`${JSON.stringify(toResult(id, analysis), null, isRow ? 0 : 2)}\n`);
  }
}
