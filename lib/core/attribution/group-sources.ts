// Attributions → the article's sources beside the outlets, each with the attributions that rest on it.
import type { Attribution, SourceEntry, SourceKind, Sources, Speaker } from '../model/attribution.ts';

/**
 * Sources in the order of their first words. A source that only holds a view (stance) said nothing, so it is not listed; one that
 * others rely on ("citing officials") is.
 */
export function groupSources(attributions: readonly Attribution[], speakers: readonly Speaker[]): Sources {
  const attributionsOf = speakers.map((): number[] => []);
  const spoke = new Set<number>();
  attributions.forEach(({ speaker, via, kind }, a) => {
    for (const index of speaker === null ? via : [speaker, ...via]) {
      attributionsOf[index]?.push(a);
      if (kind !== 'stance') spoke.add(index);
    }
  });
  const entriesOf = (kind: SourceKind): SourceEntry[] =>
    speakers.flatMap(({ name, role, kind: own }, speaker) =>
      own === kind && spoke.has(speaker)
        ? [{ name, role, speaker, attributions: attributionsOf[speaker] ?? [] }]
        : [],
    );
  return {
    persons: entriesOf('person'),
    institutions: entriesOf('institution'),
    documents: entriesOf('document'),
    anonymous: entriesOf('anonymous'),
  };
}
