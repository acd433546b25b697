// Single uses → one citation per outlet, the article's own first.
import type { OutletCitation, OutletUse } from '../model/outlet.ts';
import type { CitedOutlet } from './cited.ts';

export type FoundUse = { outlet: CitedOutlet; use: OutletUse };

/**
 * A bare mention is left out of outlets that are quoted or told from anyway, or where the name is only a link's words. Links
 * and credits of the own outlet are no citations.
 */
export function collectCitations(found: readonly FoundUse[], own: CitedOutlet | null): OutletCitation[] {
  const citations = new Map<string, OutletCitation>();
  const places = new Set<string>();
  if (own) citations.set(own.id, { ...own, own: true, uses: [] });
  for (const { outlet, use } of [...found].sort((a, b) => a.use.start - b.use.start)) {
    const known = citations.get(outlet.id) ?? sameUnlisted(citations, outlet);
    const citation = known ?? { ...outlet, own: false, uses: [] };
    if (!known) citations.set(outlet.id, citation);
    if (citation.own && !['quoted', 'paraphrased', 'named'].includes(use.kind)) continue;
    const place = `${citation.id} ${use.kind} ${use.start}`;
    if (places.has(place)) continue;
    places.add(place);
    citation.uses.push(use);
  }
  return [...citations.values()].map((citation) => ({
    ...citation,
    uses: withoutBareMentions(citation.uses),
  }));
}

function withoutBareMentions(uses: readonly OutletUse[]): OutletUse[] {
  const isToldFrom = uses.some(({ kind }) => kind === 'quoted' || kind === 'paraphrased');
  const links = uses.filter(({ kind }) => kind === 'linked');
  return uses.filter(
    ({ kind, start, end }) =>
      kind !== 'named' || (!isToldFrom && !links.some((link) => link.start <= start && end <= link.end)),
  );
}

/** "Lumo Free Press" in the text and a link to lumofreepress.org are one outlet. */
function sameUnlisted(
  citations: ReadonlyMap<string, OutletCitation>,
  outlet: CitedOutlet,
): OutletCitation | undefined {
  if (outlet.known) return undefined;
  const letters = lettersOf(outlet);
  return [...citations.values()].find(
    (other) => !other.known && lettersOf(other).some((name) => letters.includes(name)),
  );
}

const lettersOf = ({ name, host }: { name: string; host: string | null }): string[] =>
  [name, host?.split('.')[0] ?? '']
    .map((word) =>
      word
        .toLowerCase()
        .replace(/^the[ -]?/u, '')
        .replace(/[^\p{L}\p{N}]/gu, ''),
    )
    .filter(Boolean);
