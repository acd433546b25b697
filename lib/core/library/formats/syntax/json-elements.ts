// JSON text, in chunks → its elements one by one, so that a file of any size is read without holding it whole.

/**
 * An element of an array at the top or directly under a key of the top object, as its own JSON text; or the value of a
 * key of the top object that is no array. `key` is '' for a top array. `array` tells the two apart.
 */
export type JsonElement =
  | { kind: 'element'; key: string; array: boolean; text: string }
  | { kind: 'too-large'; key: string; text: string }
  /** The text ends inside this element. */
  | { kind: 'cut'; key: string; text: string };

export type JsonSplitter = { push(chunk: string): JsonElement[]; end(): JsonElement[] };

/** One article with its kept text and pictures as data addresses stays well below. */
const MAX_ELEMENT_LENGTH = 32 * 1024 * 1024;

/** Where the scanner stands: outside an element, or inside one with its depth below the element's own level. */
type State = {
  /** '' before the first bracket, then the brackets that are open above the elements: '[', '{' or '{['. */
  open: '' | '[' | '{' | '{[';
  key: string;
  /** Collected text of the element (or key) being read; null between elements. */
  element: string | null;
  depth: number;
  inString: boolean;
  escaped: boolean;
  tooLarge: boolean;
};

/** Splits by brackets and strings alone: an element that is not valid inside does not take its neighbours along. */
export function splitJson(): JsonSplitter {
  const state: State = {
    open: '',
    key: '',
    element: null,
    depth: 0,
    inString: false,
    escaped: false,
    tooLarge: false,
  };
  return {
    push: (chunk) => scan(state, chunk),
    end() {
      const text = state.element?.trim();
      // A scalar of a top object ends with the text only when the file is cut.
      return text ? [{ kind: 'cut', key: state.key, text }] : [];
    },
  };
}

function scan(state: State, chunk: string): JsonElement[] {
  const found: JsonElement[] = [];
  const findInString = stringScanner(chunk);
  let from = 0;
  for (let i = 0; i < chunk.length; i++) {
    const code = chunk.charCodeAt(i);
    if (state.inString) {
      if (state.escaped) {
        state.escaped = false;
        continue;
      }
      i = findInString(i);
      state.escaped = chunk[i] === '\\';
      if (chunk[i] === '"') state.inString = false;
      continue;
    }
    // Only quotation marks, brackets, commas and colons matter outside strings; the rest is copied with its element.
    if (!isStructural(code)) {
      if (state.element === null && code > 0x20 && state.open && code !== 0xfeff) {
        state.element = '';
        from = i;
      }
      continue;
    }
    from = step(state, { chunk, i, from, char: chunk[i] ?? '' }, found);
  }
  if (state.element !== null) append(state, chunk.slice(from));
  return found;
}

/** Next quotation mark or backslash from an offset on; texts of articles are long, so what lies between is not looked at. */
function stringScanner(chunk: string): (at: number) => number {
  let mark = -1;
  let slash = -1;
  const next = (char: string, at: number) => {
    const found = chunk.indexOf(char, at);
    return found === -1 ? chunk.length : found;
  };
  return (at) => {
    if (mark < at) mark = next('"', at);
    if (slash < at) slash = next('\\', at);
    return Math.min(mark, slash);
  };
}

const isStructural = (code: number): boolean =>
  code === 0x22 ||
  code === 0x5b ||
  code === 0x5d ||
  code === 0x7b ||
  code === 0x7d ||
  code === 0x2c ||
  code === 0x3a;

type At = { chunk: string; i: number; from: number; char: string };

/** Handles one structural character; returns where the text not yet collected begins. */
function step(state: State, at: At, found: JsonElement[]): number {
  const { chunk, i, from, char } = at;
  if (state.element === null && char !== '"') return stepOutside(state, at);
  if (char === '"') {
    state.inString = true;
    if (state.element !== null) return from;
    if (state.open) state.element = '';
    return i;
  }
  if (char === '[' || char === '{') {
    state.depth += 1;
    return from;
  }
  if ((char === ']' || char === '}') && state.depth > 0) {
    state.depth -= 1;
    return from;
  }
  if (state.depth > 0) return from;
  append(state, chunk.slice(from, i));
  if (char === ':' && state.open === '{' && state.key === '') {
    state.key = parseKey(state.element ?? '');
    state.element = null;
    return i + 1;
  }
  finish(state, found);
  leave(state, char);
  return i + 1;
}

/** Between elements: opens the top array or object, an array under a key, or an element that is a bracket itself. */
function stepOutside(state: State, { i, char }: At): number {
  if (char === '[' || char === '{') {
    if (state.open === '') state.open = char;
    else if (state.open === '{' && state.key && char === '[') state.open = '{[';
    else {
      state.element = '';
      state.depth = 1;
      return i;
    }
  } else {
    leave(state, char);
  }
  return i + 1;
}

function leave(state: State, char: string): void {
  if (char === ']' && state.open === '{[') {
    state.open = '{';
    state.key = '';
  } else if (char === ',' && state.open === '{') {
    state.key = '';
  }
}

function append(state: State, text: string): void {
  if (state.element === null || state.tooLarge) return;
  state.tooLarge = state.element.length + text.length > MAX_ELEMENT_LENGTH;
  state.element = state.tooLarge ? state.element.slice(0, 1000) : state.element + text;
}

function finish(state: State, found: JsonElement[]): void {
  const text = (state.element ?? '').trim();
  if (text) {
    found.push(
      state.tooLarge
        ? { kind: 'too-large', key: state.key, text }
        : { kind: 'element', key: state.key, array: state.open !== '{', text },
    );
  }
  state.element = null;
  state.tooLarge = false;
}

function parseKey(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
