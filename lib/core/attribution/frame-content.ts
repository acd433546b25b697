// A verb in a frame → where the words given by it end.

import { mainClauseAfter, secondVerb } from './clause-breaks.ts';
import { clauseFollows } from './clause-follows.ts';
import { type Complement, quoteAhead } from './complement.ts';
import { clauseEnd, isSpokenByOther } from './content-end.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { findSubject } from './find-subject.ts';
import { isSet, isWholeQuote } from './frame-strength.ts';
import { isMark, phraseOver, startsQuote, wordAt } from './grammar/at.ts';
import type { Unit, VerbGroup } from './grammar/word.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';

export function contentEnd(
  unit: Unit,
  group: VerbGroup,
  { frame, from }: Complement,
  lexicon: CueLexicon,
): number {
  switch (frame) {
    case 'quote':
    case 'colon':
      return quoteEnd(unit, from, group, lexicon);
    case 'that':
    case 'clause':
    case 'gap':
    case 'wh':
    case 'to':
    case 'obj':
      return startsQuote(unit, from)
        ? quoteEnd(unit, from, group, lexicon)
        : spokenEnd(unit, from, group, lexicon);
    default: {
      const last =
        frame === 'call'
          ? calledEnd(unit, from)
          : frame === 'as'
            ? asEnd(unit, from)
            : nounPhraseEnd(unit, from);
      // "offered one reason: “…”": the quotation spells the noun out.
      return isMark(unit, last + 1, ':') &&
        startsQuote(unit, last + 2) &&
        !isSpokenByOther(unit, last + 2, lexicon)
        ? quoteEnd(unit, last + 2, group, lexicon)
        : last;
    }
  }
}

/** "cited it as evidence that …": what stands behind "as" belongs to it, though "as" may open clauses elsewhere. */
function asEnd(unit: Unit, from: number): number {
  const last = nounPhraseEnd(unit, from);
  return wordAt(unit, last + 1)?.lower === 'as' && wordAt(unit, last + 2)
    ? nounPhraseEnd(unit, last + 2)
    : last;
}

/** "called the plan “a disgrace,” and": a comma inside the marks ends what it is called. */
function calledEnd(unit: Unit, from: number): number {
  const quote = quoteAhead(unit, from);
  const last = quote < 0 ? -1 : quoteLast(unit, quote);
  return last > 0 && isMark(unit, last - 1, ',.') ? last : Math.max(last, nounPhraseEnd(unit, from));
}

/** A cue inside a dependent clause ("While critics say …, the mayor has …", "voters who say … are") leaves the main clause alone. */
function spokenEnd(unit: Unit, from: number, group: VerbGroup, lexicon: CueLexicon): number {
  const last = clauseEnd(unit, from, group, lexicon);
  const source = findSubject(unit, group);
  if (!source) return last;
  // "Noting that it was late, Marsh left": the main clause follows.
  if ((source.pieces[0]?.first ?? 0) > from) return mainClauseAfter(unit, from, last);
  const opening = wordAt(unit, (source.pieces[0]?.first ?? 0) - 1);
  const relative = wordAt(unit, source.pieces.at(-1)?.last ?? -1);
  if (opening?.tag === 'sub' || opening?.tag === 'wh') return mainClauseAfter(unit, from, last);
  return relative?.tag === 'wh' || !group.isFinite ? secondVerb(unit, from, last) : last;
}

/** Last word of the quotation that holds word `i`. */
function quoteLast(unit: Unit, i: number): number {
  let last = i;
  while (unit.words[last + 1]?.quote === unit.words[i]?.quote) last++;
  return last;
}

/** A whole utterance ends with its marks; a quoted part of a sentence runs on to the end of the clause. */
function quoteEnd(unit: Unit, from: number, group: VerbGroup, lexicon: CueLexicon): number {
  if (!startsQuote(unit, from)) return clauseEnd(unit, from, group, lexicon);
  const last = quoteLast(unit, from);
  const next = wordAt(unit, last + 1);
  if (isSet(unit, from) && isWholeQuote(unit, from)) return last;
  const isReason = next?.lower === 'because' && startsQuote(unit, last + 2);
  if (!next || next.tag === 'mark' || (next.tag === 'sub' && !isReason)) return last;
  // "Citing “duties at home,” Marsh left": the main clause follows.
  const subject = isMark(unit, last - 1, ',') ? phraseOver(unit, last + 1) : null;
  if (!group.isFinite && subject?.first === last + 1 && clauseFollows(unit, subject)) return last;
  return Math.max(last, clauseEnd(unit, from, group, lexicon));
}
