// How large a page may be, and how long reading it may take, before it is refused: beyond this the reader would wait for seconds.

/** Elements. The largest live blogs with all their comments stay under 30,000. */
export const MOST_ELEMENTS = 40_000;
/** UTF-16 units of text in the body. A long novel has 1.5 million. */
export const MOST_TEXT = 3_000_000;
/** The article's own HTML is left out of the snapshot above this length. */
export const MOST_HTML = 1_000_000;
/** Milliseconds for the whole reading. A page of 1 MB takes a twentieth of it. */
export const MOST_TIME = 1500;

/** Thrown by `captureArticle` when a page is beyond the sizes above. The page was not changed. */
export class PageTooLarge extends Error {
  override name = 'PageTooLarge';
}

/** Thrown by `captureArticle` when `MOST_TIME` has passed. The page was not changed. */
export class PageTooSlow extends Error {
  override name = 'PageTooSlow';
}

/** Called in every loop whose length the page decides. Throws PageTooSlow once the time is over. */
export type CheckTime = () => void;

/** `now`: milliseconds of a clock that only goes forward. Looks at it on every 16th call. */
export function createCheckTime(now: () => number): CheckTime {
  const end = now() + MOST_TIME;
  let calls = 0;
  return () => {
    calls += 1;
    if ((calls & 15) === 0 && now() > end) throw new PageTooSlow(`more than ${MOST_TIME} ms`);
  };
}

/** For callers without a clock, such as the command line: reading takes as long as it takes. */
export const unlimitedTime: CheckTime = () => {};
