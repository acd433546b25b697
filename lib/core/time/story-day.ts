// Publication and last change of an article → the day its words are counted from.
import { addTo, compareDays, parseDay } from './civil.ts';

/**
 * The day of publication. A page that was changed more than a year after it ("What is …?", kept up to date) speaks from its last
 * change: its "last month" is not the month before it first appeared.
 */
export function storyDay({
  publishedAt,
  modifiedAt,
}: {
  publishedAt: string | null;
  modifiedAt: string | null;
}): string | null {
  const published = parseDay(publishedAt);
  const modified = parseDay(modifiedAt);
  if (!published || !modified) return publishedAt;
  return compareDays(modified, addTo(published, 1, 'years')) > 0 ? modifiedAt : publishedAt;
}
