// A piece of a pattern ("reports?", "(?:first|originally) reported by") → the words it can begin or end with.

/** Stands for letters that are not known. */
export const OPEN = '\0';

/** A run of letters, or the choices at one place. */
type Node = string | readonly (readonly Node[])[];

export type Edge = 'first' | 'last';

/** Every beginning (or end) up to the first place between words; the whole where the piece is one word. */
export function edgesOf(piece: string, edge: Edge): string[] {
  const source = { piece, at: 0 };
  return edges([readChoices(source)], edge).map((one) => (edge === 'last' ? one.trimEnd() : one.trimStart()));
}

const BREAK_OR_OPEN = /[\s.,;:!?…()"“”„«»‘’'/–—\0-]/;

function edges(nodes: readonly Node[], edge: Edge): string[] {
  let found = [''];
  const isDone = (one: string) => BREAK_OR_OPEN.test(edge === 'last' ? one.trimEnd() : one);
  for (const node of edge === 'last' ? [...nodes].reverse() : nodes) {
    if (found.every(isDone)) break;
    const more = typeof node === 'string' ? [node] : node.flatMap((choice) => edges(choice, edge));
    found = found.flatMap((one) =>
      isDone(one) ? [one] : more.map((other) => (edge === 'last' ? other + one : one + other)),
    );
  }
  return found.length > 1 ? [...new Set(found)] : found;
}

type Source = { piece: string; at: number };

function readChoices(source: Source): Node {
  const choices: Node[][] = [[]];
  while (source.at < source.piece.length) {
    const sign = source.piece[source.at] as string;
    if (sign === ')') break;
    if (sign === '|') {
      choices.push([]);
      source.at++;
      continue;
    }
    const node = readNode(source);
    if (node !== null) addNode(choices.at(-1) ?? [], readRepeat(source, node));
  }
  return choices;
}

/** Letters beside letters are one run. */
function addNode(nodes: Node[], node: Node): void {
  const before = nodes.at(-1);
  if (typeof node === 'string' && typeof before === 'string') nodes[nodes.length - 1] = before + node;
  else nodes.push(node);
}

/** Null for a look to the side, which takes no letters. */
function readNode(source: Source): Node | null {
  const { piece } = source;
  const sign = piece[source.at] as string;
  if (sign === '(') {
    const isLook = /^\(\?(?:[!=]|<[!=])/.test(piece.slice(source.at, source.at + 4));
    source.at += isLook ? (piece[source.at + 2] === '<' ? 4 : 3) : 3;
    const choices = readChoices(source);
    source.at++;
    return isLook ? null : choices;
  }
  if (sign === '[') {
    const close = piece.indexOf(']', source.at);
    const signs = piece.slice(source.at + 1, close);
    source.at = close + 1;
    return /[\\^]|\w-\w/.test(signs) ? OPEN : [...signs].map((one) => [one]);
  }
  if (sign === '\\') {
    const isClass = /[pPsSwWdD]/.test(piece[source.at + 1] ?? '');
    const escaped = piece[source.at + 1] ?? '';
    source.at = piece[source.at + 2] === '{' ? piece.indexOf('}', source.at) + 1 : source.at + 2;
    return isClass ? OPEN : escaped;
  }
  source.at++;
  return sign === '.' ? OPEN : sign;
}

/** What stands there once, at most once, or any number of times. */
function readRepeat(source: Source, node: Node): Node {
  const { piece } = source;
  const sign = piece[source.at];
  if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return node;
  const close = sign === '{' ? piece.indexOf('}', source.at) : source.at;
  const isOptional = sign === '?' || sign === '*' || piece.slice(source.at, source.at + 2) === '{0';
  const isMany = sign !== '?';
  source.at = close + 1;
  if (piece[source.at] === '?') source.at++;
  const once: Node = isMany ? OPEN : node;
  return isOptional ? [[], [once]] : once;
}
