// Checks of what reaches the script in the page, by hand: zod would add a fifth to a script that goes into every page read.
// `tests/property/page-guards` holds them against the schemas of `page-contract.ts`.
import type { Mark } from '../core/model/anchor.ts';

const MARK_KINDS: readonly string[] = ['said', 'event', 'planned', 'speaker', 'outlet', 'focus'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isMark(value: unknown): value is Mark {
  if (!isRecord(value) || !isRecord(value.anchor)) return false;
  const { start, end, quote, prefix, suffix } = value.anchor;
  return (
    isOffset(start) &&
    isOffset(end) &&
    [quote, prefix, suffix].every((words) => typeof words === 'string') &&
    MARK_KINDS.includes(value.kind as string) &&
    (value.claimId === null || typeof value.claimId === 'string') &&
    (value.label === undefined || typeof value.label === 'string')
  );
}

export const isRevealRequest = (body: unknown): body is { mark: Mark; focus: boolean } =>
  isRecord(body) && isMark(body.mark) && typeof body.focus === 'boolean';

export const isMarkAllRequest = (body: unknown): body is { marks: Mark[]; legend: Record<string, string> } =>
  isRecord(body) &&
  Array.isArray(body.marks) &&
  body.marks.every(isMark) &&
  isRecord(body.legend) &&
  Object.values(body.legend).every((words) => typeof words === 'string');

/** Body of a message for the page with this name; undefined when the message is for somebody else. */
export function bodyFor(message: unknown, name: string): unknown {
  return isRecord(message) && message.to === 'content' && message.sourceline === name
    ? message.body
    : undefined;
}

/** The envelope of `message.ts`, for what the page tells the panel. */
export const toPanel = (name: string, body: object): object => ({ sourceline: name, to: 'panel', body });
