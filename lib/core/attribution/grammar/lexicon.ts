// The hand-written word lists → look-ups by word: its possible classes, its lemma, its verb form.
import * as lists from '../../lang/lexicons/en-words.ts';
import type { Tag, VerbForm } from './word.ts';

export type VerbReading = { lemma: string; form: VerbForm };

export type Lexicon = {
  closed: ReadonlyMap<string, Tag>;
  adjectives: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
  times: ReadonlySet<string>;
  /** Whether the base form of a verb is as often a noun ("report"). */
  isNounToo: (lemma: string) => boolean;
  verb: (word: string) => VerbReading | null;
};

export const split = (list: string): string[] => list.trim().split(/\s+/);

let made: Lexicon | null = null;

/** The lexicon, made on first use: reading a page of another language must not pay for it. */
export function lexicon(): Lexicon {
  made ??= toLexicon();
  return made;
}

function toLexicon(): Lexicon {
  const bases = new Set<string>();
  const nounToo = new Set<string>();
  for (const entry of split(lists.verbs)) {
    const base = entry.endsWith('+') ? entry.slice(0, -1) : entry;
    bases.add(base);
    if (base !== entry) nounToo.add(base);
  }
  const irregular = irregularForms();
  for (const { lemma } of irregular.values()) bases.add(lemma);
  const cache = new Map<string, VerbReading | null>();
  return {
    closed: closedClasses(),
    adjectives: new Set(split(lists.adjectives)),
    adverbs: new Set(split(lists.closed.adverb)),
    nouns: new Set(split(lists.nouns)),
    times: new Set(split(lists.times)),
    isNounToo: (lemma) => nounToo.has(lemma),
    verb: (word) => {
      const known = cache.get(word);
      if (known !== undefined) return known;
      const reading = irregular.get(word) ?? regularVerb(word, bases);
      cache.set(word, reading);
      return reading;
    },
  };
}

function irregularForms(): Map<string, VerbReading> {
  const forms = new Map<string, VerbReading>();
  for (const row of lists.irregular.trim().split('|')) {
    const [lemma, past, participle] = row.split(' ') as [string, string, string | undefined];
    if (participle) {
      if (participle !== lemma) forms.set(participle, { lemma, form: 'part' });
      if (past !== lemma && past !== 'lay')
        forms.set(past, { lemma, form: past === participle ? 'ed' : 'past' });
    } else if (past !== lemma) forms.set(past, { lemma, form: 'ed' });
  }
  return forms;
}

/** "hoping" is hope before hop; "stopped" is stop; "denies" is deny. */
function regularVerb(word: string, bases: ReadonlySet<string>): VerbReading | null {
  if (bases.has(word)) return { lemma: word, form: 'base' };
  const ending = word.endsWith('ing') ? 'ing' : word.endsWith('ed') ? 'ed' : word.endsWith('s') ? 's' : null;
  if (!ending) return null;
  const stem = word.slice(0, -ending.length);
  const candidates =
    ending === 's'
      ? [stem, stem.replace(/e$/, ''), stem.replace(/ie$/, 'y')]
      : [`${stem}e`, stem, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y'), stem.replace(/y$/, 'ie')];
  const lemma = candidates.find((candidate) => bases.has(candidate));
  return lemma ? { lemma, form: ending } : null;
}

function closedClasses(): Map<string, Tag> {
  const { closed } = lists;
  const tagged: [string, Tag][] = [
    [closed.preposition, 'prep'],
    [closed.subordinator, 'sub'],
    [closed.det, 'det'],
    [closed.possessive, 'possessive'],
    [closed.subject, 'pronoun'],
    [closed.object, 'pronoun'],
    [closed.pronoun, 'pronoun'],
    [closed.wh, 'wh'],
    [closed.conjunction, 'conj'],
    [closed.be, 'be'],
    [closed.have, 'have'],
    [closed.do, 'do'],
    [closed.modal, 'modal'],
    [closed.negation, 'not'],
    [lists.numbers, 'num'],
  ];
  const classes = new Map<string, Tag>();
  for (const [list, tag] of tagged) {
    for (const word of split(list)) if (!classes.has(word)) classes.set(word, tag);
  }
  for (const word of ['that', 'to'] as const) classes.set(word, word);
  classes.set('her', 'possessive');
  classes.set('who', 'wh');
  return classes;
}
