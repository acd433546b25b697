// What stands after an outlet's name → whether it speaks there, or its report, its people or its owners are meant.
import type { Piece } from '../model/span.ts';
import { type CueWords, cueWords } from './cue-words.ts';
import type { OutletCues } from './cues/cues.ts';

/** For texts in small letters, with single spaces, that begin where the name ends. */
export type AfterName = Record<
  'verb' | 'company' | 'report' | 'staffVerb' | 'staff' | 'type',
  (after: string) => boolean
> & {
  /** The verb that closes its clause: " ⟨reports⟩.", " ⟨said⟩ on Monday," */
  closingVerb: (after: string) => Piece | null;
};

type Words = Record<'types' | 'staff' | 'reports' | 'verbs' | 'adverbs' | 'company' | 'frequent', CueWords>;

export function afterName(cues: OutletCues, shared: Pick<Words, 'types' | 'staff' | 'reports'>): AfterName {
  const words: Words = {
    ...shared,
    verbs: cueWords(cues.verbs),
    adverbs: cueWords(cues.adverbs),
    company: cueWords(cues.company),
    // "CNN reported Lumo executives had left" is no word of CNN's executives.
    frequent: cueWords(cues.verbs.slice(0, 12)),
  };
  return {
    verb: (after) => verbPlaces(words, after).some((at) => speaksAt(words, { after, at, adverbs: 3 })),
    closingVerb: (after) => closingVerb(words, after),
    company: (after) => ofCompany(words, after),
    report: (after) => reportPlaces(after).some((at) => withinWords(words.reports, after, at)),
    staffVerb: (after) => personPlaces(words, after).some((at) => speaksAt(words, { after, at, adverbs: 2 })),
    staff: (after) => {
      const at = joint(after, ownerEnd(after));
      return at > 0 && withinWords(words.staff, after, at);
    },
    type: (after) => {
      const at = joint(after, QUOTE.test(after) ? 1 : 0);
      return at > 0 && words.types.endsFrom(after, at).length > 0;
    },
  };
}

const QUOTE = /^["“”„«»‘’']/;
const OWNER = /^["“”„«»]?['’]s?|^["“”„«»‘]?/;

/** After "’s", or the mark that closes the name. */
const ownerEnd = (after: string): number => OWNER.exec(after)?.[0].length ?? 0;

/** Behind the space or hyphen at `at`; 0 where there is none. */
const joint = (after: string, at: number): number => (after[at] === ' ' || after[at] === '-' ? at + 1 : 0);

const WORD = /[^\s.,;:!?()"“”„«»]+ /y;
/** Words of a name may hold a full stop: "J. Roe". */
const NAME_WORD = /[^\s,;:!?()"“”]+ /y;

/** Where the next word begins; 0 where the text goes on otherwise. */
function nextWord(after: string, at: number, word = WORD): number {
  word.lastIndex = at;
  return word.test(after) ? word.lastIndex : 0;
}

/** A cue at `at`, or up to two words further: "CNN’s ⟨own daily⟩ report". */
function withinWords(cues: CueWords, after: string, at: number): boolean {
  for (let skipped = 0, from = at; skipped <= 2; skipped++) {
    if (cues.endsFrom(after, from).length) return true;
    from = nextWord(after, from);
    if (!from) return false;
  }
  return false;
}

/** A verb of saying at `at`, or after adverbs. */
function speaksAt(
  words: Words,
  { after, at, adverbs }: { after: string; at: number; adverbs: number },
): boolean {
  if (words.verbs.endsFrom(after, at).length) return true;
  return (
    adverbs > 0 &&
    words.adverbs
      .endsFrom(after, at)
      .some((end) => after[end] === ' ' && speaksAt(words, { after, at: end + 1, adverbs: adverbs - 1 }))
  );
}

/** Between the verb and the end of its clause: a day, an hour, a place. */
const REST_OF_CLAUSE = /^(?: [^\s,.;:!?“”"«»]+){0,5}(?:[,.;][”"»]?(?=\s|$)|$)/;

function closingVerb(words: Words, after: string): Piece | null {
  for (const at of verbPlaces(words, after)) {
    for (let skipped = 0, from = at; skipped <= 2 && from > 0; skipped++) {
      const end = words.verbs.endsFrom(after, from).find((one) => REST_OF_CLAUSE.test(after.slice(one)));
      if (end !== undefined) return [from, end];
      const adverb = words.adverbs.endsFrom(after, from)[0] ?? 0;
      from = after[adverb] === ' ' ? adverb + 1 : 0;
    }
  }
  return null;
}

const BRACKET = / \([^()]{1,40}\)/y;
const INSERTION = / ?,[^,.;:“”"«»]{1,70},| ?[—–][^—–.;:]{1,70}[—–]/y;

/** Between name and verb: what it is, a bracket, an insertion between commas or dashes. */
function verbPlaces(words: Words, after: string): number[] {
  const places: number[] = [];
  const start = QUOTE.test(after) ? 1 : 0;
  const names = after[start] === ' ' ? [start, ...words.types.endsFrom(after, start + 1)] : [start];
  for (const name of start ? [0, ...names] : names) {
    const owner = /^['’]s?/.exec(after.slice(name))?.[0].length ?? 0;
    const bracket = endOf(BRACKET, after, name + owner);
    const insertion = endOf(INSERTION, after, bracket);
    for (const end of insertion > bracket ? [bracket, insertion] : [bracket]) {
      if (after[end] === ' ') places.push(end + 1);
      else if (/[—–]/.test(after[end - 1] ?? '')) places.push(end);
    }
  }
  return places;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** "’s report", " investigation", "/Lumo poll": the name of a partner may stand between. */
function reportPlaces(after: string): number[] {
  const owner = ownerEnd(after);
  const places = [joint(after, owner)];
  if (/[/–-]/.test(after[owner] ?? '')) {
    for (let at = owner + 3; at <= owner + 26 && at < after.length; at++) {
      if (/[.,;:!?()"“”]/.test(after[at] as string)) break;
      places.push(joint(after, at));
    }
  }
  return places.filter((at) => at > 0);
}

/** The words behind "CNN’s Mia Roe", "Guardian columnist Mia Roe": a name of one to three words, with or without an office. */
function personPlaces(words: Words, after: string): number[] {
  const places: number[] = [];
  for (const start of personStarts(words, after)) {
    const offices = words.staff.endsFrom(after, start).filter((end) => after[end] === ' ');
    for (const [from, most] of [[start, 4], ...offices.map((end) => [end + 1, 3])] as [number, number][]) {
      for (let at = from, count = 0; count < most; count++) {
        at = nextWord(after, at, NAME_WORD);
        if (!at) break;
        places.push(at);
      }
    }
  }
  return places;
}

function personStarts({ staff }: Words, after: string): number[] {
  const owner = /^['’]s? /.exec(after)?.[0].length;
  const starts = owner ? [owner] : [];
  if (after[0] !== ' ') return starts;
  for (let skipped = 0, from = 1; skipped <= 2; skipped++) {
    for (const end of staff.endsFrom(after, from)) if (after[end] === ' ') starts.push(end + 1);
    from = nextWord(after, from);
    if (!from) break;
  }
  return starts;
}

/** "CNN’s chief executive", "Lumo Group": its offices and its business, not its reporting. */
function ofCompany({ company, frequent }: Words, after: string): boolean {
  const owner = ownerEnd(after);
  let from = after[owner] === ' ' ? owner + 1 : owner;
  for (let skipped = 0; skipped <= 2; skipped++) {
    if (company.endsFrom(after, from).length) return true;
    if (frequent.endsFrom(after, from).some((end) => after[end] === ' ')) return false;
    from = nextWord(after, from);
    if (!from) return false;
  }
  return false;
}
