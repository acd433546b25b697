// A unit → drafts of attributions whose cue is no plain verb: "according to", "citing", headline colons, nouns, set phrases.
import { clauseEnd, sentenceEnd, trimEnd } from './content-end.ts';
import { type CueLexicon, cueLexicon } from './cue-lexicon.ts';
import type { Draft, Range } from './draft.ts';
import { findSubject } from './find-subject.ts';
import { groupOver, isMark, phraseOver, wordAt } from './grammar/at.ts';
import type { Unit, VerbGroup, Word } from './grammar/word.ts';
import { nounCue } from './noun-cues.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { extendRight } from './noun-reach.ts';
import { parentheticalContent } from './parenthetical.ts';
import { canSpeak } from './source-nouns.ts';

export function findOtherCues(unit: Unit, lexicon: CueLexicon): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < unit.words.length; i++) {
    if ((unit.words[i] as Word).quote >= 0) continue;
    const found =
      appearance(unit, i) ??
      prepositional(unit, i, lexicon) ??
      inPoll(unit, i, lexicon) ??
      multiword(unit, i, lexicon) ??
      nounCue(unit, i, lexicon) ??
      hearsay(unit, i, lexicon);
    if (found) drafts.push(found);
  }
  const headline = nameColon(unit);
  return headline ? [...drafts, headline] : drafts;
}

const matches = (unit: Unit, at: number, words: readonly string[]): boolean =>
  words.every((word, k) => unit.words[at + k]?.lower === word);

/** "…, according to the mayor." and "According to the mayor, …" */
function prepositional(unit: Unit, at: number, lexicon: CueLexicon): Draft | null {
  const cue = lexicon.prepositional.find((words) => matches(unit, at, words));
  if (!cue) return null;
  const start = at + cue.length;
  if (cue[0] === 'per' && unit.words[start]?.tag !== 'name' && unit.words[start]?.lower !== 'the')
    return null;
  const phrase = phraseOver(unit, start);
  if (!phrase) return null;
  const source = { first: start, last: upToMark(unit, sourceEnd(unit, phrase.last)) };
  const isMain = cue[0] === 'according';
  const around = contentAround(unit, { first: at, last: source.last }, lexicon);
  const content = around.length || !isMain ? around : sentenceBefore(unit, at);
  if (!content.length) return null;
  return {
    strength: 'say',
    rule: isMain ? 'according-to' : 'prepositional',
    cue: [{ first: at, last: start - 1 }],
    source: [source],
    head: phrase.head,
    content,
    lemma: cue.join(' '),
  };
}

const POLLS = /^(?:poll|survey|census)$/;
const ACCOUNTS = /^(?:accounts?|admission|estimates?|reckoning)$/;

/** "In a poll last week, Marsh led …", "by most accounts, …", "To Marsh, the plan is …": whose figures or view it is. */
function inPoll(unit: Unit, at: number, lexicon: CueLexicon): Draft | null {
  const word = unit.words[at] as Word;
  const phrase = word.tag === 'prep' ? phraseOver(unit, at + 1) : null;
  const head = phrase && unit.words[phrase.head];
  if (!phrase || !head || phrase.isTime) return null;
  const fits =
    (word.lower === 'in' && POLLS.test(head.lower)) ||
    (word.lower === 'by' && ACCOUNTS.test(head.lower) && phrase.first < phrase.last) ||
    (word.lower === 'to' && opensSentence(unit, at, phrase.last) && canSpeak(head));
  if (!fits) return null;
  const source = { first: at + 1, last: phrase.last };
  const end = POLLS.test(head.lower) ? sourceEnd(unit, phrase.last) : phrase.last;
  const time = phraseOver(unit, end + 1);
  const content = contentAround(unit, { first: at, last: time?.isTime ? time.last : end }, lexicon);
  if (!content.length) return null;
  return {
    strength: 'stance',
    rule: 'viewpoint',
    cue: [{ first: at, last: at }],
    source: [source],
    head: phrase.head,
    content,
    lemma: word.lower,
  };
}

const opensSentence = (unit: Unit, at: number, last: number): boolean =>
  unit.words[at - 1]?.sentence !== unit.words[at]?.sentence && isMark(unit, last + 1, ',');

/** The source of "according to" keeps its participles and relative clauses: "a report released Monday", "people who saw it". */
function sourceEnd(unit: Unit, from: number): number {
  let last = extendRight(unit, from);
  for (let guard = 0; guard < 4; guard++) {
    const next = wordAt(unit, last + 1);
    const group = groupOver(unit, last + 1);
    const isRelative = next?.tag === 'wh' && next.lower !== 'when';
    const isParticiple =
      group !== null &&
      !group.isInfinitive &&
      (group.form === 'ed' || group.form === 'ing') &&
      group.first === group.main;
    const isAdjective = next?.tag === 'adj' && wordAt(unit, last + 2)?.tag === 'prep';
    if (!isRelative && !isParticiple && !isAdjective) break;
    const end = nounPhraseEnd(unit, last + 1 + (isParticiple ? group.main - last : 1));
    if (end <= last) break;
    // "files that were released by Pell, the mayor and his staff left": the comma closes what the source is.
    const comma = unit.words.findIndex(
      (word, i) => i > last && i <= end && word.text === ',' && word.quote < 0,
    );
    if (comma > 0) return comma - 1;
    last = end;
  }
  return last;
}

/** The words of the sentence before "according to", also where no verb was seen in them. */
function sentenceBefore(unit: Unit, at: number): Range[] {
  let first = at;
  while (first > 0 && unit.words[first - 1]?.sentence === unit.words[at]?.sentence) first--;
  const last = trimEnd(unit, at - 1, first);
  return last - first >= 3 ? [{ first, last }] : [];
}

/** "the most recent data available", "a poll taken last week": what little is left before the next mark. */
function upToMark(unit: Unit, from: number): number {
  for (let i = from + 1; i <= from + 5; i++) {
    const word = wordAt(unit, i);
    if (!word || word.tag === 'mark' || word.quote >= 0) return i - 1;
    if (groupOver(unit, i)?.isFinite || word.tag === 'conj' || word.tag === 'sub') return from;
  }
  return from;
}

function contentAround(unit: Unit, insert: Range, lexicon: CueLexicon): Range[] {
  const before = wordAt(unit, insert.first - 1);
  const lead = isMark(unit, insert.first - 1, ',') ? wordAt(unit, insert.first - 2) : before;
  const isInitial =
    !before ||
    before.sentence !== unit.words[insert.first]?.sentence ||
    lead?.tag === 'conj' ||
    lead?.tag === 'that';
  if (isInitial) {
    const from = isMark(unit, insert.last + 1, ',') ? insert.last + 2 : insert.last + 1;
    if (!wordAt(unit, from) || wordAt(unit, from)?.sentence !== unit.words[insert.first]?.sentence) return [];
    const last = sentenceEnd(unit, from);
    return last >= from ? [{ first: from, last }] : [];
  }
  return parentheticalContent(unit, insert, lexicon);
}

/** "made clear that …", "took aim at …": a set phrase with a subject on its left and the content on its right. */
function multiword(unit: Unit, at: number, lexicon: CueLexicon): Draft | null {
  const group = groupOver(unit, at);
  if (group?.main !== at) return null;
  // "are worried that": the participle after "be" reads like a passive.
  const start = group.isPassive ? at - 1 : at;
  const options = lexicon.multiword.get(group.isPassive ? 'be' : group.lemma);
  const found = options?.find(({ words }) => matchesRest(unit, start, words) > 0);
  if (!found) return null;
  const from = matchesRest(unit, start, found.words);
  const source = findSubject(unit, group);
  if (!source) return null;
  const last = multiwordEnd(unit, from, group, lexicon);
  if (last < from) return null;
  return {
    strength: found.strength,
    rule: found.strength === 'say' ? 'set-phrase' : 'stance',
    cue: [{ first: group.first, last: from - 1 }],
    source: source.pieces,
    head: source.head,
    content: [{ first: from, last }],
    lemma: found.words.join(' '),
  };
}

/** Index after the expression, or 0. Adverbs and a possessive may stand inside ("made it quite clear"). */
function matchesRest(unit: Unit, at: number, words: readonly string[]): number {
  let i = at + 1;
  for (const word of words.slice(1)) {
    while (wordAt(unit, i)?.tag === 'adv' && wordAt(unit, i)?.lower !== word) i++;
    if (wordAt(unit, i)?.lower !== word && wordAt(unit, i)?.lemma !== word) return 0;
    i++;
  }
  return i;
}

function multiwordEnd(unit: Unit, from: number, group: VerbGroup, lexicon: CueLexicon): number {
  const next = wordAt(unit, from);
  if (!next || next.sentence !== unit.words[group.main]?.sentence) return -1;
  if (next.text === ',' && (unit.words[from + 1]?.quote ?? -1) >= 0)
    return clauseEnd(unit, from + 1, group, lexicon);
  if (next.tag === 'that' || next.tag === 'to' || next.tag === 'wh' || next.quote >= 0)
    return clauseEnd(unit, from, group, lexicon);
  const phrase = phraseOver(unit, from);
  if (phrase?.first !== from) return groupOver(unit, from)?.form === 'ing' ? nounPhraseEnd(unit, from) : -1;
  return Math.max(nounPhraseEnd(unit, from), -1);
}

/** "The plan appears to fail", "She seems tired": a judgement of no one named; kept with the views. */
function appearance(unit: Unit, at: number): Draft | null {
  const group = groupOver(unit, at);
  if (group?.main !== at || !/^(?:seem|appear)$/.test(group.lemma) || !group.isFinite) return null;
  const next = wordAt(unit, at + 1);
  const isJudgement =
    next?.tag === 'adj' ||
    next?.tag === 'to' ||
    next?.lower === 'like' ||
    next?.tag === 'that' ||
    next?.tag === 'adv';
  const subject = findSubject(unit, group);
  if (!isJudgement || !subject) return null;
  const last = clauseEnd(unit, at + 1, group, cueLexicon());
  return {
    strength: 'stance',
    rule: 'appearance',
    cue: [{ first: group.first, last: at }],
    source: [],
    head: -1,
    content: [...subject.pieces, { first: at + 1, last }],
    lemma: group.lemma,
  };
}

/** "The minister reportedly resigned: the sentence, from no one named. */
function hearsay(unit: Unit, at: number, lexicon: CueLexicon): Draft | null {
  const word = unit.words[at] as Word;
  if (!lexicon.hearsay.has(word.lower) || word.lower === 'apparently') return null;
  let first = at;
  while (first > 0 && unit.words[first - 1]?.sentence === word.sentence) first--;
  const last = sentenceEnd(unit, at);
  const content = [
    { first, last: at - 1 },
    { first: at + 1, last },
  ].filter((range) => range.last >= range.first);
  return {
    strength: 'stance',
    rule: 'hearsay',
    cue: [{ first: at, last: at }],
    source: [],
    head: -1,
    content,
    lemma: word.lower,
  };
}

/** "The Latest: …", "Poll: …": a series or a label, no one who speaks. */
const SERIES =
  /^(?:latest|updates?|exclusive|breaking|opinion|analysis|review|preview|recap|watch|video|photos?|live|timeline|explainer|factbox|correction)$/;

/** "Marsh: Plan is dead" in a headline, "MARSH: I did not." in a transcript. */
function nameColon(unit: Unit): Draft | null {
  const colon = unit.words.findIndex(({ text, quote }) => text === ':' && quote < 0);
  if (colon < 1 || colon + 2 >= unit.words.length) return null;
  const phrase = phraseOver(unit, colon - 1);
  const head = phrase && unit.words[phrase.head];
  if (phrase?.last !== colon - 1 || head?.tag !== 'name' || SERIES.test(head.lower)) return null;
  const last = sentenceEnd(unit, colon + 1);
  // "More from Jones: “…”": anywhere before a quotation that no verb announces.
  const hasVerb = unit.groups.some((group) => group.isFinite && group.main < colon);
  const isClause = unit.groups.some((group) => group.isFinite && group.first > colon && group.main <= last);
  const isQuote = (unit.words[colon + 1] as Word).quote >= 0;
  if (phrase.first > 0 && (!isQuote || hasVerb)) return null;
  const isHeadline = unit.block === 0 || /^\p{Lu}{3,}$/u.test(head.text);
  if (!isQuote && !(isClause && isHeadline)) return null;
  return {
    strength: 'say',
    rule: 'name-colon',
    cue: [{ first: colon, last: colon }],
    source: [{ first: phrase.first, last: colon - 1 }],
    head: phrase.head,
    content: [{ first: colon + 1, last }],
    lemma: ':',
  };
}
