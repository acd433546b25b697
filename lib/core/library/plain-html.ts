// HTML of an article from the script in a page → whether it is of the few tags which that script writes, and nothing else.

/** Every tag `page/to-html` writes, letter for letter; an address is http(s) and ends at its quotation mark. */
const WRITTEN =
  /<(?:\/?(?:h1|h2|p|strong|em|small|ul|li|blockquote)|br|\/a|a href="https?:\/\/[^"<>\s]{1,8192}")>/g;

/**
 * The background of Chrome has no DOM, so no cleaner can run where the HTML is kept. This is stricter than one: a text that
 * holds any other angle bracket is not kept at all.
 */
export const isPlainHtml = (html: string): boolean => !/[<>]/.test(html.replace(WRITTEN, ''));
