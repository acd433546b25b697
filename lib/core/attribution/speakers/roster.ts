// Mentions → the persons and bodies of the article, each once, under the fullest name it gives.
import { sourceNouns } from '../source-nouns.ts';
import type { Mention } from './mentions.ts';

/** One person or body; `keys`: every form of the name seen, in lower case. */
export type Member = {
  name: string;
  kind: 'person' | 'institution';
  roles: string[];
  gender: 'f' | 'm' | null;
  mentions: Mention[];
};

export type Roster = {
  members: Member[];
  of: (mention: Mention) => Member | null;
  byName: (name: string) => Member | null;
  /** The body that the same words name in another order: "Norland's harbour authority" is the Harbour Authority of Norland. */
  bodyByWords: (name: string) => Member | null;
};

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/\./g, '');

/** Surname alone, initials and acronyms point to the full form, wherever it stands. */
export function toRoster(mentions: readonly Mention[]): Roster {
  const members: Member[] = [];
  const byForm = new Map<string, Member>();
  const ordered = [...mentions].sort(
    (a, b) => partsOf(b.name).length - partsOf(a.name).length || a.start - b.start,
  );
  for (const mention of ordered) {
    const form = fold(mention.name);
    const known = byForm.get(form);
    if (known) {
      join(known, mention);
      continue;
    }
    const member: Member = {
      name: mention.name.replace(/[’']s$/, ''),
      kind: mention.kind === 'institution' ? 'institution' : 'person',
      roles: [],
      gender: null,
      mentions: [],
    };
    if (mention.kind === 'unsure') member.kind = looksPersonal(mention, mentions) ? 'person' : 'institution';
    join(member, mention);
    members.push(member);
    for (const key of [form, ...shortForms(member)]) if (!byForm.has(key)) byForm.set(key, member);
  }
  for (const member of members) member.mentions.sort((a, b) => a.start - b.start);
  const bodies = new Map(
    members.filter(({ kind }) => kind === 'institution').map((body) => [toWordKey(body.name), body]),
  );
  return {
    members,
    bodyByWords: (name) => (partsOf(name).length > 2 ? (bodies.get(toWordKey(name)) ?? null) : null),
    of: (mention) => byForm.get(fold(mention.name)) ?? null,
    byName: (name) => byForm.get(fold(name)) ?? null,
  };
}

const toWordKey = (name: string): string =>
  partsOf(name)
    .map(fold)
    .filter((word) => !/^(?:the|of|for|and|&)$/.test(word))
    .sort()
    .join(' ');

const partsOf = (name: string): string[] => name.split(/\s+/);

function join(member: Member, mention: Mention): void {
  member.mentions.push(mention);
  if (mention.role && !member.roles.includes(mention.role)) member.roles.push(mention.role);
  member.gender ??= mention.gender;
}

/** "Psaki" for Jen Psaki, "CAAN" for Civil Aviation Authority of Nepal, "Ministry" for Foreign Ministry. */
function shortForms({ name, kind }: Member): string[] {
  const parts = partsOf(name);
  if (parts.length < 2) return [];
  if (kind === 'person') {
    const surname = parts.slice(1).join(' ');
    return [...new Set([parts.at(-1) as string, surname, parts[0] as string])]
      .map(fold)
      .filter((part) => part.length > 1 && !sourceNouns().organisations.has(part));
  }
  const initials = parts.filter((part) => /^\p{Lu}/u.test(part)).map((part) => part[0]);
  return initials.length > 2 ? [fold(initials.join(''))] : [];
}

/** A single name is a person's when it says "he" or carries a title somewhere; "Boeing", "Moscow" are bodies. */
function looksPersonal(mention: Mention, mentions: readonly Mention[]): boolean {
  const form = fold(mention.name);
  return mentions.some(
    (other) => fold(other.name) === form && (other.kind === 'person' || other.gender !== null),
  );
}
