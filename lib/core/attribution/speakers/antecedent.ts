// "she", "they", "the senator" → the person or body of the article that is meant.
import type { Word } from '../grammar/word.ts';
import type { Mention } from './mentions.ts';
import type { Member, Roster } from './roster.ts';

/** Sentences that a pronoun reaches back. */
const REACH = 6;

export type Place = { start: number; sentence: number; block: number };

/**
 * The person "he" or "she" means at a place: near, the subject of its sentence, not of the other gender, and rather the one
 * who spoke last.
 */
export function chooseAntecedent(
  roster: Roster,
  at: Place,
  { gender, last }: { gender: 'f' | 'm' | null; last: Member | null },
): Member | null {
  let best: Member | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const member of roster.members) {
    if (member.kind !== 'person') continue;
    if (gender && member.gender && member.gender !== gender) continue;
    const score =
      nearness(member, at) + (member === last ? 2 : 0) + (gender && member.gender === gender ? 1 : 0);
    if (score > bestScore) {
      best = member;
      bestScore = score;
    }
  }
  const isNear = bestScore > -REACH * 1.5;
  const chosen = isNear ? best : null;
  if (chosen && gender) chosen.gender ??= gender;
  return chosen;
}

/** Mentions of one name looked at before a place; those further back never win. */
const MENTIONS_BACK = 12;

function nearness({ mentions }: Member, at: Place): number {
  let best = Number.NEGATIVE_INFINITY;
  const before = countBefore(mentions, at.start);
  for (let i = before - 1; i >= Math.max(0, before - MENTIONS_BACK); i--) {
    const mention = mentions[i] as Mention;
    if (mention.quote >= 0 || (isPlatform(mention) && !mention.isSubject)) continue;
    const away = at.sentence - mention.sentence;
    const score = -away * 1.5 + (mention.isSubject ? 1.5 : 0) - (mention.isOwner ? 0.7 : 0);
    if (score > best) best = score;
  }
  return best;
}

/** The sentence in which the reporter last named the member before a place, −1 where it was not. */
export function lastSentence({ mentions }: Member, { start }: Place): number {
  for (let i = countBefore(mentions, start) - 1; i >= 0; i--) {
    const mention = mentions[i] as Mention;
    if (mention.quote < 0) return mention.sentence;
  }
  return -1;
}

/** Mentions that begin before an offset; they are in text order. */
function countBefore(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "the senator", "the former mayor": the person of the article with that noun in a role given before or after. */
export function chooseByRole(roster: Roster, noun: string, at: Place): Member | null {
  const pattern = new RegExp(`(?:^|[\\s-])${escapePattern(noun)}(?:$|[\\s,-])`, 'iu');
  const fitting = roster.members.filter(
    (member) => member.kind === 'person' && member.roles.some((role) => pattern.test(unabbreviated(role))),
  );
  const before = fitting.filter((member) => lastBefore(member, at) >= 0);
  if (before.length > 1) {
    return before.reduce((a, b) => (lastBefore(a, at) >= lastBefore(b, at) ? a : b));
  }
  return before[0] ?? null;
}

/** "the ministry", "the company": the nearest body before with that word in its name, else the nearest body that spoke. */
export function chooseBody(roster: Roster, noun: string, at: Place): Member | null {
  const fitting = roster.members.filter(
    ({ kind, name }) => kind === 'institution' && name.toLowerCase().split(/\s+/).includes(noun),
  );
  const before = fitting.filter((member) => lastBefore(member, at) >= 0);
  return before.length ? before.reduce((a, b) => (lastBefore(a, at) >= lastBefore(b, at) ? a : b)) : null;
}

const lastBefore = ({ mentions }: Member, { start }: Place): number =>
  mentions[countBefore(mentions, start) - 1]?.start ?? -1;

/** "In a post on X, the airline said": where it was said, not who. */
const isPlatform = ({ name }: Mention): boolean => PLATFORMS.has(name.toLowerCase());
const PLATFORMS = new Set(
  'x twitter facebook instagram tiktok youtube telegram whatsapp linkedin bluesky threads mastodon reddit weibo'.split(
    ' ',
  ),
);

/** The body named last in the same sentence: "a lawyer for Veltra cited a note in which the firm says …". */
export function chooseHere(roster: Roster, at: Place): Member | null {
  const here = roster.members.filter(({ kind, mentions }) => {
    const last = mentions[countBefore(mentions, at.start) - 1];
    return kind === 'institution' && last?.sentence === at.sentence && (last.isSubject || !isPlatform(last));
  });
  return here.reduce<Member | null>((a, b) => (a && lastBefore(a, at) >= lastBefore(b, at) ? a : b), null);
}

/** The body or person named nearest before, as the subject of its sentence, in this sentence or the two before. */
export function chooseNearest(roster: Roster, at: Place, kind: Member['kind']): Member | null {
  let best: Member | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const member of roster.members) {
    if (member.kind !== kind) continue;
    const score = nearness(member, at);
    if (score > bestScore) {
      best = member;
      bestScore = score;
    }
  }
  return bestScore > -2.5 ? best : null;
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const genderOfPronoun = ({ lower }: Word): 'f' | 'm' | null =>
  /^(?:she|her|herself)$/.test(lower) ? 'f' : /^(?:he|him|his|himself)$/.test(lower) ? 'm' : null;

const TITLES: Record<string, string> = {
  'gov.': 'governor',
  'sen.': 'senator',
  'rep.': 'representative congressman congresswoman lawmaker',
  'gen.': 'general',
  'prof.': 'professor',
  'lt.': 'lieutenant',
  'col.': 'colonel',
  'capt.': 'captain',
  'sgt.': 'sergeant',
  'dr.': 'doctor',
};

/** "Gov." answers to "the governor". */
const unabbreviated = (role: string): string =>
  role.replace(/\p{L}+\./gu, (word) => TITLES[word.toLowerCase()] ?? word);
