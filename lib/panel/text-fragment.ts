// Words of a page → its address with a text fragment, so that a browser opens it at those words.

/** Longer quotations are named by their first and last words: addresses stay short, and small edits inside do no harm. */
const WHOLE_LENGTH = 90;
const END_WORDS = 5;

/** Source: https://wicg.github.io/scroll-to-text-fragment/ (text directive; dash and comma have a meaning there). */
export function toFragmentUrl(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/);
  const text = words.join(' ');
  if (text === '') return url;
  const directive =
    text.length <= WHOLE_LENGTH || words.length <= END_WORDS * 2
      ? encodeText(text)
      : `${encodeText(words.slice(0, END_WORDS).join(' '))},${encodeText(words.slice(-END_WORDS).join(' '))}`;
  // An earlier directive would open another place.
  const [address = url, fragment = ''] = url.replace(/:~:.*$/, '').split('#', 2);
  return `${address}#${fragment}:~:text=${directive}`;
}

const encodeText = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');
