// Times + attributions → times with their role: said when the date sits with the cue, planned when it lies ahead.
import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/article.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Piece } from '../model/span.ts';
import type { Role, TimeValue } from '../model/time.ts';
import { bySpan, firstEndingAfter } from '../text/by-span.ts';
import type { Sentence } from '../text/sentences.ts';
import { parseDay } from '../time/civil.ts';
import { type Lexicon, lexiconOf } from '../time/lexicon.ts';
import { neutralPack } from '../time/neutral-pack.ts';
import { type Governor, tenseAt } from '../time/tense.ts';
import { findTokens, type Token } from '../time/tokens.ts';
import { civilValue } from '../time/values.ts';

export type RoleInput = {
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  times: readonly TimeValue[];
  attributions: readonly Attribution[];
  publishedAt: string | null;
  pack: LanguagePack | null;
};

/** A time in its sentence, with the verb that governs it. */
type Place = {
  lexicon: Lexicon;
  tokens: readonly Token[];
  /** First token of the time and the one after its last. */
  first: number;
  last: number;
  governor: Governor | null;
  time: TimeValue;
  cues: readonly Piece[];
  contents: readonly Piece[];
};

export function assignRoles(input: RoleInput): TimeValue[] {
  const { text, sentences, attributions } = input;
  const lexicon = lexiconOf(input.pack?.time ?? neutralPack);
  const published = parseDay(input.publishedAt);
  const day = published && civilValue(published);
  // A stance ("supports", "wants") has no time of saying.
  const spoken = attributions.filter(({ kind }) => kind !== 'stance');
  const cues = bySpan(sentences, piecesOf(spoken, 'cue'));
  const contents = bySpan(sentences, piecesOf(attributions, 'content'));
  let index = -1;
  let tokens: Token[] = [];
  return input.times.map((time) => {
    if (time.from === null) return time;
    const found = firstEndingAfter(sentences, time.start);
    const span = sentences[found];
    if (!span) return time;
    if (found !== index) tokens = findTokens(text, span.start, span.end);
    index = found;
    const first = firstEndingAfter(tokens, time.start);
    const last = firstEndingAfter(tokens, time.end - 1) + 1;
    const governor = tenseAt(lexicon, tokens, { first, last, from: 0, until: tokens.length });
    const pieces = { cues: cues[found] ?? [], contents: contents[found] ?? [] };
    const place = { lexicon, tokens, first, last, governor, time, ...pieces };
    const block = input.blocks[span.block];
    return { ...time, role: roleOf(place, day, block !== undefined && isDateline(text, block, time)) };
  });
}

const piecesOf = (attributions: readonly Attribution[], role: 'cue' | 'content'): [Piece, Piece][] =>
  attributions.flatMap((attribution) => attribution[role].map((piece): [Piece, Piece] => [piece, piece]));

function roleOf(place: Place, published: string | null, dateline: boolean): Role {
  if (dateline) return 'said';
  if (isPlanned(place, published)) return 'planned';
  return isSaid(place) ? 'said' : 'event';
}

/** Ahead of the article, or running on past its day and spoken of as a goal, a term or something to come. */
function isPlanned({ time, governor, tokens, first, lexicon }: Place, published: string | null): boolean {
  if (published === null || time.from === null || time.until === null) return false;
  if (time.from > published) return true;
  if (time.until < published) return false;
  if (governor?.tense === 'future' && (time.until > published || governor.from === 'behind')) return true;
  const before = tokens[first - 1]?.key ?? '';
  return time.until > published && lexicon.planned.has(before);
}

/** The date says when somebody spoke or published: it hangs on the cue, or on the name of what was published. */
function isSaid(place: Place): boolean {
  const { time, contents } = place;
  const inside = contents.some(([start, end]) => start <= time.start && time.end <= end);
  if (datesDocument(place)) return true;
  const { governor, tokens, first } = place;
  const verb = governor && tokens[governor.verb];
  if (!governor || !verb || !isSpeech(place, verb)) return false;
  // A quoted or reported sentence has its own verbs; the cue outside it does not date what happened inside.
  if (inside && !contents.some(([start, end]) => start <= verb.start && verb.end <= end)) return false;
  if (governor.from === 'behind') return !isOwner(place);
  // "On Friday, the ministry said": at the head of the sentence; "the campaign on Friday said": right before the verb.
  return first <= HEAD || (governor.verb - place.last <= 1 && !governor.comma);
}

/** Tokens before a time that still stands at the head of its sentence ("But late on"). */
const HEAD = 3;

function isSpeech({ lexicon, cues }: Place, verb: Token): boolean {
  if (cues.some(([start, end]) => start <= verb.start && verb.end <= end)) return true;
  return lexicon.saidVerbs.has(verb.key);
}

/** "said Monday's attack …": the day belongs to the attack. */
function isOwner({ tokens, last, lexicon }: Place): boolean {
  return lexicon.possessive.has(`${tokens[last]?.key ?? ''} ${tokens[last + 1]?.key ?? ''}`);
}

/** Tokens between a document and its date: "a poll conducted in", "its report to parliament of". */
const DOCUMENT_REACH = 3;

/** "a 2014 study", "a poll conducted in August", "last year's report". */
function datesDocument(place: Place): boolean {
  const { lexicon, tokens, first, last } = place;
  const { saidNouns } = lexicon;
  const next = isOwner(place) ? last + 2 : last;
  if (saidNouns.has(tokens[next]?.key ?? '')) return true;
  for (let at = first - 1; at >= 0 && at >= first - DOCUMENT_REACH; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return false;
    if (saidNouns.has(token.key)) return true;
    if (lexicon.tense.has(token.key) && !isSpeech(place, token)) return false;
  }
  return false;
}

/** "KATHMANDU, April 25 (Reuters) - …", "PARIS, 3 May —": place in capitals, date, then a dash; at the very start of a block. */
function isDateline(text: string, block: Block, time: TimeValue): boolean {
  if (time.start - block.start > 60) return false;
  const before = text.slice(block.start, time.start);
  const after = text.slice(time.end, Math.min(time.end + 40, block.end));
  return (
    /^[\p{Lu}][\p{Lu}\p{M}\s.,/'’()-]*,?\s+$/u.test(before) && /^[.,]?\s*(\([^)]*\)\s*)?[–—-]/u.test(after)
  );
}
