// What the readers hand on: one raw value each, nothing decided.
import type { MetadataCandidate, MetadataField, MetadataOrigin } from '../../core/model/article.ts';

/** Longer values are no title, name or date, and only cost the way to the background. */
const LONGEST = 2000;

export function candidate(
  field: MetadataField,
  value: unknown,
  origin: MetadataOrigin,
  detail?: string,
): MetadataCandidate[] {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
  const text = String(value).replace(/\s+/g, ' ').trim();
  if (!text || text.length > LONGEST) return [];
  return [{ field, value: text, origin, ...(detail ? { detail } : {}) }];
}
