// "yesterday" in a quotation → the day on which it was spoken, where the sentence tells it.
import type { Span } from '../model/span.ts';
import { firstEndingAfter } from '../text/by-span.ts';
import { parseDay } from './civil.ts';
import type { Base } from './context.ts';
import { contextAt, type Place } from './context-at.ts';
import type { Mention } from './recognise.ts';
import { resolve } from './resolve.ts';
import type { Token } from './tokens.ts';
import { civilValue } from './values.ts';

/** "yesterday", "today", "tonight": counted from whoever speaks. */
export const isDayOfSpeaker = ({ shape, slots }: Mention): boolean =>
  shape === 'shift' && slots.unit === 'day';

/**
 * “We won yesterday,” she said on Thursday: her yesterday is Wednesday, whatever the day of the article. Null when the mention is no
 * day counted from the speaker's own or its sentence dates the speech by no day of its own.
 */
export function spokenDay(
  place: Place,
  neighbours: readonly Mention[],
  quotations: readonly Span[],
): Base | null {
  const { mention, tokens, sentences, reference } = place;
  if (!reference) return null;
  const span = spanOf(tokens, mention);
  const quotation = quotations[firstEndingAfter(quotations, span.start)];
  const sentence = sentences[place.sentence];
  if (!quotation || !sentence || !contains(quotation, span)) return null;
  for (const other of neighbours) {
    const words = spanOf(tokens, other);
    const isOutside = words.start >= quotation.end || words.end <= quotation.start;
    if (!isOutside || !contains(sentence, words) || other.shape !== 'date') continue;
    const value = resolve(other, contextAt({ ...place, mention: other }))?.value.slice(0, 10) ?? null;
    const day = parseDay(value);
    if (day && value && value <= civilValue(reference)) return { day, anchor: { kind: 'quotation', value } };
  }
  return null;
}

const spanOf = (tokens: readonly Token[], { first, last }: Mention): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
