// How large a page may be before reading it is refused: beyond this the reader would wait for seconds.

/** Elements. The largest live blogs with all their comments stay under 30,000. */
export const MOST_ELEMENTS = 40_000;
/** UTF-16 units of text in the body. A long novel has 1.5 million. */
export const MOST_TEXT = 3_000_000;
/** The article's own HTML is left out of the snapshot above this length. */
export const MOST_HTML = 1_000_000;

/** Thrown by `captureArticle` when a page is beyond the limits above. The page was not changed. */
export class PageTooLarge extends Error {
  override name = 'PageTooLarge';
}
