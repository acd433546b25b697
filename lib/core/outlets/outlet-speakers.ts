// Speakers and the outlets named in their attributions' sources → the speakers that are outlets themselves.
import type { Attribution, Speaker } from '../model/attribution.ts';
import type { Span } from '../model/span.ts';
import type { CitedOutlet } from './cited.ts';
import { holds } from './uses.ts';

/** Where an outlet stands by name, or by "the paper". */
export type OutletPlace = Span & { outlet: CitedOutlet };

export type SpeakerInput = {
  text: string;
  attributions: readonly Attribution[];
  speakers: readonly Speaker[];
  places: readonly OutletPlace[];
};

/** The same speakers in the same order; a person of an outlet ("Guardian columnist Mia Roe") stays a person. */
export function markOutletSpeakers({ text, attributions, speakers, places }: SpeakerInput): Speaker[] {
  const marked = [...speakers];
  for (const { source, speaker } of attributions) {
    const known = speaker === null ? undefined : marked[speaker];
    if (speaker === null || !known || known.kind === 'outlet') continue;
    for (const piece of source) {
      const place = places.find((candidate) => holds(piece, candidate) && isHead(text, piece, candidate));
      if (place)
        marked[speaker] = { ...known, name: place.outlet.name, kind: 'outlet', outletId: place.outlet.id };
    }
  }
  return marked;
}

/** Before the outlet's name: articles and adjectives only. After it: nothing, or its own report, board or newsroom. */
function isHead(text: string, [from, to]: readonly [number, number], { start, end }: Span): boolean {
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  if (/\b(?:of|for|from|at|by|with|in|on|to|who|von|de|du|di|del|van)\b/iu.test(before) || before.length > 60)
    return false;
  if (/\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(before)) return false;
  return /^["”“»’']?s?(?:\s*$|,|\s*\(|(?:\s+\p{Ll}+){0,3}\s+(?:report(?:s|ing)?|stor(?:y|ies)|article|investigation|analysis|editorial|editors|board|newsroom|newspaper|magazine|agency|website|op-ed|piece|dispatch|account|bericht|zeitung)\b)/u.test(
    after,
  );
}
