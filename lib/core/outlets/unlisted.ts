// Names that look like a newspaper's or station's, in no row of the registry → outlets marked as not listed.
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from '../text/sentences.ts';
import { type CitedOutlet, unlistedOutlet } from './cited.ts';
import { type Context, contextOf } from './context.ts';
import type { CuePatterns } from './cue-patterns.ts';
import type { LinkedOutlet } from './links.ts';
import type { OutletMention } from './mentions.ts';
import { spanAt } from './span-at.ts';

export type UnlistedInput = {
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  links: readonly LinkedOutlet[];
  patterns: CuePatterns;
  /** Spans already read as names of the registry, in text order. */
  taken: readonly Span[];
  own: CitedOutlet | null;
};

/** Last words that hardly anything but a newspaper has. */
const STRONG =
  'Gazette|Herald|Tribune|Chronicle|Courier|Inquirer|Enquirer|Sentinel|Advertiser|Examiner|Dispatch|Free Press|Daily News|Morning News|Evening News|Evening Post|Daily Times|Argus|Newspaper|Zeitung|Anzeiger|Tageblatt|Rundschau|Morgenpost|Volksblatt|Courant';
/** Last words that other things have too. */
const WEAK =
  'Times|Post|News|Star|Sun|Mail|Register|Record|Press|Mirror|Standard|Express|Echo|Monitor|Magazine|TV|Television|FM|Today|Weekly|Daily|Online|Leader|Citizen|Independent|Observer|Guardian|Journal|Bulletin|Broadcasting|Nachrichten|Kurier|Bote|Presse|Blatt';
/** First words of names in the Romance languages and Dutch. */
const FIRST =
  'Diario|Diário|Jornal|Correio|Gazzetta|Corriere|Giornale|Dagblad|Radio|Rádio|Canal|Courrier|Tele|Télé|Heraldo|Periódico|Gaceta';

const WORD = "\\p{Lu}[\\p{L}\\p{N}’'.]*";
const BY_LAST = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:${WORD}[ -](?:(?:of|and|&|am) )?){1,4}(?:(?<strong>${STRONG})|(?<weak>${WEAK}))(?:-(?:${STRONG}|${WEAK}))?(?![\\p{L}\\p{N}]|-\\p{L}| \\p{Lu}\\p{Ll})`,
  'gu',
);
const BY_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:${FIRST}) (?:(?:de|do|da|di|del|della|dello|dell['’]|du|des|van) ?(?:la |las |los )?)?${WORD}(?: ${WORD})?(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Call signs of American stations: "KLMQ", "WXQR-TV". */
const CALL_SIGN = /(?<![\p{L}\p{N}.-])[KW][A-Z]{3}(?:-(?<suffix>TV|FM|AM))?(?: \d{1,2})?(?![\p{L}\p{N}-])/gu;

type Found = Span & { name: string; strength: 'strong' | 'weak' | 'typed' };

export function findUnlisted(input: UnlistedInput): OutletMention[] {
  const { text, blocks } = input;
  const mentions: OutletMention[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'title' || block.kind === 'heading') return;
    const words = text.slice(block.start, block.end);
    const inOrder = [...byWords(words, input.patterns), ...typedNames(words, input.patterns)].sort(
      (a, b) => a.start - b.start,
    );
    let from = block.start;
    for (const found of inOrder) {
      const span = { start: block.start + found.start, end: block.start + found.end };
      if (span.start < from || spanAt(input.taken, span.start) || spanAt(input.taken, span.end - 1)) continue;
      const mention = judge(input, { ...found, ...span }, index);
      if (!mention) continue;
      mentions.push(mention);
      from = span.end;
    }
  });
  return mentions;
}

function byWords(words: string, { leads }: CuePatterns): Found[] {
  const found: Found[] = [];
  for (const match of words.matchAll(BY_LAST)) {
    const lead = leadLength(match[0], leads);
    const name = match[0].slice(lead);
    if (!/[ -]/u.test(name)) continue;
    found.push({
      start: match.index + lead,
      end: match.index + match[0].length,
      name,
      strength: match.groups?.strong ? 'strong' : 'weak',
    });
  }
  for (const match of words.matchAll(BY_FIRST))
    found.push({ ...spanOf(match), name: match[0], strength: 'weak' });
  for (const match of words.matchAll(CALL_SIGN)) {
    found.push({ ...spanOf(match), name: match[0], strength: match.groups?.suffix ? 'strong' : 'weak' });
  }
  return found;
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** "The Harbour Gazette", "When Lumo News": words at the front that are no part of the name. */
function leadLength(name: string, leads: ReadonlySet<string>): number {
  const match = /^(?:(?<word>[\p{L}’']+) )/u.exec(name);
  const word = match?.groups?.word;
  if (!match || !word || !leads.has(word.toLowerCase())) return 0;
  return match[0].length + leadLength(name.slice(match[0].length), leads);
}

const NO_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|mr|mrs|ms|dr|editor|reporter|ceo|president|director)\b/iu;

/** "the news site Lumo Daily", "dem Portal „Lumo“", "the Lumo Daily newspaper". */
function typedNames(words: string, { typedName, leads }: CuePatterns): Found[] {
  const found: Found[] = [];
  for (const match of words.matchAll(typedName)) {
    const quoted = match.groups?.quoted;
    const plain = match.groups?.plain ? capitalisedRun(match.groups.plain) : '';
    const name = quoted ?? plain;
    if (name.length < 2 || NO_NAME.test(name) || leads.has(name.toLowerCase()) || !/^\p{Lu}/u.test(name))
      continue;
    const start =
      match.index +
      match[0].indexOf(
        name,
        match[0].length - (quoted ? quoted.length + 1 : (match.groups?.plain?.length ?? 0)),
      );
    found.push({ start, end: start + name.length, name, strength: 'typed' });
  }
  return found;
}

/** The words at the front that have capitals: "Lumo Daily reported on" → "Lumo Daily". */
function capitalisedRun(words: string): string {
  return (
    /^\p{Lu}[\p{L}\p{N}.’'&-]*(?:[ -](?:(?:of|de|and|&) )?\p{Lu}[\p{L}\p{N}’'&-]*){0,3}/u
      .exec(words)?.[0]
      .replace(/[.’']$|['’]s$/u, '') ?? ''
  );
}

const SPEAKS: ReadonlySet<Context> = new Set(['recipient', 'source', 'verb', 'staff-verb']);
const ANY: ReadonlySet<Context> = new Set([...SPEAKS, 'staff', 'report', 'type']);

function judge(input: UnlistedInput, found: Found, block: number): OutletMention | null {
  const { text, sentences, patterns, blocks } = input;
  const sentence = spanAt(sentences, found.start) ?? blocks[block];
  if (!sentence || patterns.typeOnly.test(found.name.toLowerCase()) || isJournal(text, found)) return null;
  const context = contextOf({ text, sentence, name: found, isTitle: false }, patterns);
  const around = spanAt(input.links, found.start);
  const link = around && found.end <= around.end ? around : undefined;
  const hasThe = /\bthe $/iu.test(text.slice(Math.max(0, found.start - 4), found.start));
  const isWeak = found.strength === 'weak';
  const isSure =
    link !== undefined ||
    (found.strength === 'strong'
      ? ANY.has(context) || hasThe
      : SPEAKS.has(context) ||
        (isWeak && ['type', 'staff'].includes(context) && !/ (?:TV|Television|FM)$/u.test(found.name)));
  if (!isSure) return null;
  const outlet = link ? link.outlet : unlistedOutlet({ name: found.name });
  if (outlet.id === input.own?.id) return null;
  return { start: found.start, end: found.end, block, outlet, context, sentence };
}

const NO_OUTLET =
  /\b(?:Medical|Medicine|Science|Law|Physical|Chemical|Academic|Annual|International Journal|University|College)\b|\b(?:Mayor|Senator|Sen\.|Gov|Governor|Mr|Mrs|Ms|Dr|President|Judge|Officer|Minister|Secretary)\b/u;
const PUBLISHED_IN =
  /\b(?:published|appeared|appearing|appears|stud(?:y|ies)|paper|article|research) (?:\p{L}+ )?in (?:the )?$/iu;

/** Scientific journals are no outlets: "published in the Lumo Journal", "the journal Lumo Reports", "Journal of Medicine". */
function isJournal(text: string, { start, end, name }: Found): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (NO_OUTLET.test(name) || /\bjournals? (?:the )?$/iu.test(before)) return true;
  if (/Journal$/u.test(name) && PUBLISHED_IN.test(before)) return true;
  return /^ of \p{Lu}/u.test(text.slice(end, end + 6));
}
