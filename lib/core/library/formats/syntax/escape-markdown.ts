// Text → Markdown that shows exactly this text (CommonMark): no emphasis, links, HTML, headings or lists come of it.

/** For a place inside a line: line ends become spaces. */
export const escapeInline = (text: string): string =>
  text
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')
    .replace(/[\\`*_[\]<>|~$#]|==|&(?=#?\w+;)/g, '\\$&')
    .replace(/(?<=:)\/\/|(?<=www)\./g, (mark) => `\\${mark}`);

/** For a paragraph: its lines keep their ends, and none begins a block of another kind. */
export const escapeParagraph = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      escapeInline(line.trim())
        .replace(/^([-+=])/, '\\$1')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2'),
    )
    .join('\n');

/** A block quote; an empty line inside keeps its mark, so that the quote stays one. */
export const toQuote = (text: string): string =>
  escapeParagraph(text)
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n');

/**
 * In angle brackets an address may hold spaces and brackets, but no angle brackets or line ends. What is no address of the
 * web stays words: whoever shows the file may run "javascript:".
 */
export const toLink = (text: string, url: string): string =>
  /^https?:/i.test(url)
    ? `[${escapeInline(text)}](<${url.replace(/[<>\\\s]/g, (char) => encodeURIComponent(char))}>)`
    : escapeInline(text);

/** A YAML string in double quotes is JSON, except for three line ends that JSON leaves as they are. */
export const toYaml = (value: unknown): string =>
  JSON.stringify(value ?? null).replace(
    /[\u0085\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
