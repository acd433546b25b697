// A name in its sentence → how the article uses that outlet there.
import type { Span } from '../model/span.ts';
import type { CuePatterns } from './cue-patterns.ts';

/**
 * recipient: was told something. source: is leant on ("according to"). verb: speaks itself. report: its work is meant.
 * staff: one of its people. post: it signs an embedded post. company: its owners or lawyers, not its reporting. type: what it is stands beside it.
 */
export type Context =
  | 'recipient'
  | 'source'
  | 'verb'
  | 'staff-verb'
  | 'report'
  | 'staff'
  | 'company'
  | 'type'
  | 'post'
  | 'none';

/** How far to look from a name; longer relations are left to the attributions. */
const REACH = 110;

export type NameInSentence = { text: string; sentence: Span; name: Span; isTitle: boolean };

export function contextOf(
  { text, sentence, name, isTitle }: NameInSentence,
  patterns: CuePatterns | null,
): Context {
  const before = plain(text.slice(Math.max(sentence.start, name.start - REACH), name.start));
  const after = plain(text.slice(name.end, Math.min(sentence.end, name.end + REACH)));
  if (/[—–]\s?(?:the )?$/iu.test(before) && /^[^\n]{0,30}?\(@\w+\)/u.test(after)) return 'post';
  if (isTitle && /^(?:the )?["“„«]?$/iu.test(before) && /^["”“»]?:\s/u.test(after)) return 'verb';
  if (!patterns) return 'none';
  const stems = stemsOf(before, patterns);
  const ends = (test: (stem: string) => boolean) => stems.some(test);
  if (ends(patterns.before.recipient)) return 'recipient';
  if (patterns.after.company(after)) return 'company';
  if (patterns.after.staffVerb(after)) return 'staff-verb';
  if (patterns.after.verb(after)) return 'verb';
  if (ends(patterns.before.source)) return 'source';
  if (ends(patterns.before.verb)) return 'verb';
  if (ends(patterns.before.report) || patterns.after.report(after)) return 'report';
  if (patterns.after.staff(after) || ends(patterns.before.staff)) return 'staff';
  return hasType(text, name, patterns) ? 'type' : 'none';
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/**
 * What stands before a name without article and opening mark; and, where it says what the outlet is, without that and up to
 * two words more: "he told the British newspaper The ⟨Guardian⟩" → "… British newspaper ", "… British ", "he told the ", "he told ".
 */
function stemsOf(before: string, { lead }: CuePatterns): string[] {
  const bare = before.replace(lead.article, '');
  // With its article too: "ein Bericht der ⟨Lumo⟩" has no other word for "of".
  const stems = [before.replace(/["“„«]$/, ''), bare];
  const type = lead.type(bare);
  if (type < 0) return stems;
  let rest = bare.slice(0, type);
  for (let word = 0; word <= 2; word++) {
    stems.push(rest, rest.replace(lead.article, ''));
    rest = rest.replace(/\S+\s+$/, '');
  }
  return stems;
}

/** What the outlet is stands directly beside the name: "the newspaper Lumo", "Lumo magazine". */
export function hasType(text: string, { start, end }: Span, patterns: CuePatterns | null): boolean {
  if (!patterns) return false;
  const before = plain(text.slice(Math.max(0, start - REACH), start)).replace(patterns.lead.article, '');
  return patterns.lead.type(before) >= 0 || patterns.after.type(plain(text.slice(end, end + REACH)));
}

const QUOTATION = /["“„«‟](?<said>[^"“”„«»‟]*)(?:["”“»]|$)/gu;
/** One word in quotation marks is a word the writer keeps at a distance, not a quotation. */
const MIN_WORDS = 2;
/** Sentences are not longer than this; a page without full stops must not be read again for each of its names. */
const MAX_REACH = 1500;
/** A quotation this near before the name is the outlet's: “…,” the Harbour Times reported. */
const NEAR = 45;

/** Does the outlet itself speak in a quotation of this sentence? Not so when somebody else says something in between. */
export function isQuoted(
  { text, sentence, name }: NameInSentence,
  context: Context,
  patterns: CuePatterns | null,
): boolean {
  // The outlet's own verb is one; any other verb of saying is somebody else's.
  const ownVerbs = context === 'source' ? 0 : 1;
  const from = Math.max(sentence.start, name.start - MAX_REACH);
  const words = text.slice(from, Math.min(sentence.end, name.end + MAX_REACH));
  for (const match of words.matchAll(QUOTATION)) {
    if ((match.groups?.said?.trim().split(/\s+/u).length ?? 0) < MIN_WORDS) continue;
    const start = from + match.index;
    const end = start + match[0].length;
    if (name.start >= start && name.end <= end) continue; // the name is part of the quotation, or is itself in marks
    const between = end <= name.start ? text.slice(end, name.start) : text.slice(name.end, start);
    if (end <= name.start && between.length > NEAR) continue;
    const says = patterns ? [...between.toLowerCase().matchAll(patterns.says)].length : 0;
    if (says <= ownVerbs) return true;
  }
  return false;
}
