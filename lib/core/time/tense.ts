// Tokens of a sentence + a mention in it → which way its verb points: past, present or future.
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

export type Tense = 'past' | 'present' | 'future';

/** The verb found: its token, on which side of the time it stands, and whether a comma stands between. */
export type Governor = { tense: Tense; verb: number; from: 'behind' | 'ahead'; comma: boolean };

/** Ends the clause for our purpose. A quotation mark too: what is quoted has a tense of its own. */
const CLAUSE_ENDS = ';:()[]“”„«»"—';

/**
 * The governing verb is nearly always the nearest one: first behind the time within its clause ("met on Friday"), then ahead
 * ("On Friday, they met"), then anywhere in the sentence.
 */
export function tenseAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { first, last, from, until }: { first: number; last: number; from: number; until: number },
): Governor | null {
  const behind = scan(lexicon, tokens, first - 1, from - 1, -1);
  const ahead = scan(lexicon, tokens, last, until, 1);
  const isBehind = behind && !behind.crossed && !(ahead && !ahead.crossed && !ahead.comma && behind.comma);
  const hit = isBehind || !ahead || (ahead.crossed && behind) ? behind : ahead;
  return (
    hit && { tense: hit.tense, verb: hit.verb, from: hit === behind ? 'behind' : 'ahead', comma: hit.comma }
  );
}

type Hit = { tense: Tense; verb: number; crossed: boolean; comma: boolean };

function scan(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  until: number,
  step: 1 | -1,
): Hit | null {
  let crossed = false;
  let comma = false;
  for (let at = from; at !== until && Math.abs(at - from) < 60; at += step) {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === 'sign') {
      if (token.key === ',') comma = true;
      else if (CLAUSE_ENDS.includes(token.key)) crossed = true;
      continue;
    }
    const tense = tenseOf(lexicon, tokens, at);
    if (!tense) continue;
    // "will have met", "was to meet", "is due": an auxiliary in front of the form found decides.
    return {
      tense: step === -1 ? withAuxiliary(lexicon, tokens, at, tense) : tense,
      verb: at,
      crossed,
      comma,
    };
  }
  return null;
}

/**
 * "is expected", "will be heard": up to three tokens before the form found, the nearest auxiliary of another time decides; a pair of
 * them before that: "had been due" and "could not be reached" are past.
 */
function withAuxiliary(lexicon: Lexicon, tokens: readonly Token[], at: number, tense: Tense): Tense {
  let decided: Tense | null = null;
  for (let back = at - 1; back >= at - 3; back--) {
    const token = tokens[back];
    if (!token || token.kind === 'sign') break;
    if (pairAt(lexicon, tokens, back) === 'past') return 'past';
    const known = lexicon.tense.get(token.key);
    if (known === 'future' || lexicon.futureAuxiliaries.has(token.key)) decided ??= 'future';
    if (known === 'present' && back === at - 1 && tense === 'past') decided ??= 'present';
  }
  return decided ?? tense;
}

function pairAt(lexicon: Lexicon, tokens: readonly Token[], at: number): Tense | undefined {
  return lexicon.tensePairs.get(tokens[at]?.key ?? '')?.get(tokens[at + 1]?.key ?? '');
}

function tenseOf(lexicon: Lexicon, tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const known = pairAt(lexicon, tokens, at) ?? lexicon.tense.get(token.key);
  // "31 May they fled": a month that is also a verb is no verb when it is written as one.
  if (known === 'present' && before && lexicon.infinitiveMarks.has(before.key)) return null;
  if (known) return token.capital && lexicon.doubtful.has(token.key) ? null : known;
  if (token.kind !== 'word' || token.key.length < 4 || (token.capital && before && !isStart(before)))
    return null;
  if (before && lexicon.determiners.has(before.key)) return null;
  const { pastEndings = [], futureEndings = [] } = lexicon.pack.tense;
  if (token.key.length >= 5 && futureEndings.some((ending) => token.key.endsWith(ending))) return 'future';
  if (pastEndings.some((ending) => token.key.endsWith(ending))) return 'past';
  return null;
}

const isStart = (token: Token): boolean => token.kind === 'sign';
