// A cue as a piece of a pattern ("reports?", "(?:first|originally) reported by") → the words it can begin or end with.

/** Stands for letters that are not known. */
export const OPEN = '\0';

/** A run of letters, or the choices at one place. */
type Node = string | readonly (readonly Node[])[];

export type Edge = 'first' | 'last';

/** Every beginning (or end) up to the first place between words; the whole where the cue is one word. */
export function edgesOf(cue: string, edge: Edge): string[] {
  const tokens = { list: cue.match(TOKEN) ?? [], at: 0 };
  return edges([readChoices(tokens)], edge).map((one) => (edge === 'last' ? one.trimEnd() : one.trimStart()));
}

const BREAK_OR_OPEN = /[\s.,;:!?…()"“”„«»‘’'/–—\0-]/;

function edges(nodes: readonly Node[], edge: Edge): string[] {
  const isLast = edge === 'last';
  let found = [''];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[isLast ? nodes.length - 1 - at : at] as Node;
    const more = typeof node === 'string' ? [node] : node.flatMap((choice) => edges(choice, edge));
    let isDone = true;
    found = found.flatMap((one) => {
      if (BREAK_OR_OPEN.test(isLast ? one.trimEnd() : one)) return one;
      isDone = false;
      return more.map((other) => (isLast ? other + one : one + other));
    });
    if (isDone) break;
  }
  return found.length > 1 ? [...new Set(found)] : found;
}

/** Groups, bars, repeats, classes, and runs of letters; a letter that is repeated stands alone. */
const TOKEN =
  /\(\?(?::|<?[!=])|[)|]|[?*+]\??|\{[^}]*\}\??|\[[^\]]*\]|\\.(?:\{[^}]*\})?|[^()|[\\?*+{]+(?![?*+{])|[^()|[\\?*+{]/g;

type Tokens = { list: readonly string[]; at: number };

function readChoices(tokens: Tokens): Node {
  const choices: Node[][] = [[]];
  for (; tokens.at < tokens.list.length; tokens.at++) {
    const token = tokens.list[tokens.at] as string;
    if (token === ')') break;
    if (token === '|') {
      choices.push([]);
      continue;
    }
    const node = readNode(tokens, token);
    if (node !== null) choices.at(-1)?.push(readRepeat(tokens, node));
  }
  return choices;
}

/** Null for a look to the side, which takes no letters. */
function readNode(tokens: Tokens, token: string): Node | null {
  if (token.startsWith('(?')) {
    tokens.at++;
    const choices = readChoices(tokens);
    return token === '(?:' ? choices : null;
  }
  if (token[0] === '[') {
    const signs = token.slice(1, -1);
    return /[\\^]|\w-\w/.test(signs) ? OPEN : [...signs].map((one) => [one]);
  }
  if (token[0] === '\\') return /^\\[pPsSwWdD]/.test(token) ? OPEN : token.slice(1);
  return token;
}

/** What stands there once, at most once, or any number of times. */
function readRepeat(tokens: Tokens, node: Node): Node {
  const next = tokens.list[tokens.at + 1] ?? '';
  if (!/^[?*+{]/.test(next)) return node;
  tokens.at++;
  const once: Node = next[0] === '?' ? node : OPEN;
  return /^(?:[?*]|\{0)/.test(next) ? [[], [once]] : once;
}
