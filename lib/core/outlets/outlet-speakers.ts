// Attributions and the outlets named in their sources → attributions whose speaker is the outlet, where it speaks itself.
import type { Attribution, Speaker } from '../model/attribution.ts';
import type { Piece, Span } from '../model/span.ts';
import { firstEndingAfter } from '../text/by-span.ts';
import type { CitedOutlet } from './cited.ts';
import type { Context } from './context.ts';
import { holds } from './uses.ts';

/** Where an outlet stands by name, or by "the paper". */
export type OutletPlace = Span & { outlet: CitedOutlet; context?: Context };

export type SpeakerInput = {
  text: string;
  attributions: readonly Attribution[];
  speakers: readonly Speaker[];
  /** In text order. */
  places: readonly OutletPlace[];
};

type Book = { speakers: Speaker[]; byOutlet: Map<string, number> };

/**
 * The speakers keep their order, new ones come last. A person of an outlet ("Guardian columnist Mia Roe") stays a person, and so
 * does a document ("a Lumo poll").
 */
export function linkOutletSpeakers({ text, attributions, speakers, places }: SpeakerInput): {
  attributions: Attribution[];
  speakers: Speaker[];
} {
  const book: Book = { speakers: [...speakers], byOutlet: new Map() };
  const linked = attributions.map((attribution) => {
    for (const piece of attribution.source) {
      const place = headOf(text, piece, places);
      if (place) return spokenBy(book, attribution, { piece, place });
    }
    addAffiliation(book, attribution, places);
    return attribution;
  });
  return { attributions: linked, speakers: book.speakers };
}

/** The outlet that the words of a source name; a source may also be cut inside the name ("⟨Lumo⟩check.org"). */
function headOf(text: string, piece: Piece, places: readonly OutletPlace[]): OutletPlace | undefined {
  for (const place of placesIn(piece, places)) {
    if (holds(piece, place) ? isHead(text, piece, place) : isBareBefore(text.slice(piece[0], place.start)))
      return place;
  }
  return undefined;
}

function placesIn([from, to]: Piece, places: readonly OutletPlace[]): OutletPlace[] {
  const found: OutletPlace[] = [];
  for (let at = firstEndingAfter(places, from); at < places.length; at++) {
    const place = places[at];
    if (!place || place.start >= to) break;
    if (place.start >= from) found.push(place);
  }
  return found;
}

function spokenBy(
  { speakers, byOutlet }: Book,
  attribution: Attribution,
  { piece, place: { outlet, start, end } }: { piece: Piece; place: OutletPlace },
): Attribution {
  const known = byOutlet.get(outlet.id);
  const old = attribution.speaker === null ? undefined : speakers[attribution.speaker];
  const isWhole = piece[1] >= end;
  // The speaker found before is the outlet under another name, wherever else it speaks ("it said").
  const index =
    known ??
    (attribution.speaker !== null && old?.kind !== 'person' && isWhole
      ? attribution.speaker
      : speakers.length);
  if (known === undefined) {
    speakers[index] = {
      name: outlet.name,
      kind: 'outlet',
      role: null,
      affiliation: null,
      outletId: outlet.id,
    };
    byOutlet.set(outlet.id, index);
  }
  const source = attribution.source.map(
    (one): Piece => (one === piece && start < one[1] ? [one[0], Math.max(one[1], end)] : one),
  );
  return { ...attribution, speaker: index, source };
}

const STAFF: ReadonlySet<Context> = new Set(['staff', 'staff-verb']);

/** "Guardian columnist Mia Roe", "Mia Roe of CNN": where the person works. */
function addAffiliation(
  { speakers }: Book,
  { speaker, source }: Attribution,
  places: readonly OutletPlace[],
): void {
  const person = speaker === null ? undefined : speakers[speaker];
  if (speaker === null || person?.kind !== 'person' || person.affiliation !== null) return;
  const place = source
    .flatMap((piece) => placesIn(piece, places))
    .find(({ context }) => context !== undefined && STAFF.has(context));
  if (place) speakers[speaker] = { ...person, affiliation: place.outlet.name };
}

const LEADS_AWAY = /\b(?:of|for|from|at|by|with|in|on|to|who|von|de|du|di|del|van)\b/i;
const LONGEST_LEAD = 60;

/** Articles, adjectives and what it is: "the Israeli newspaper ". */
function isBareBefore(before: string): boolean {
  const words = before.split(' ').filter(Boolean);
  const capitals = words.filter((word, at) => at > 0 && word !== word.toLowerCase());
  return (
    before.length <= LONGEST_LEAD && !LEADS_AWAY.test(before) && capitals.length <= 1 && !/[,;(]/.test(before)
  );
}

/** After the name: nothing, or its own report, board or newsroom. */
const ITS_OWN =
  /^["”“»’']?s?(?:\s*$|,|\s*\(|(?:\s+[^\s,A-Z]+){0,3}\s+(?:report(?:s|ing)?|stor(?:y|ies)|article|investigation|analysis|editorial|editors|board|newsroom|newspaper|tabloid|magazine|agency|website|network|op-ed|piece|dispatch|account|bericht|zeitung)(?![a-z]))/;

function isHead(text: string, [from, to]: Piece, { start, end }: Span): boolean {
  return isBareBefore(text.slice(from, start)) && ITS_OWN.test(text.slice(end, to));
}
