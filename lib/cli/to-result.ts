// Analysis → the JSON of the command line (its shape is a contract: see ARCHITECTURE.md, "Command line").
import type { Analysis } from '../core/model/analysis.ts';
import type { SourceEntry } from '../core/model/attribution.ts';

export function toResult(id: string | null, analysis: Analysis) {
  const { article, times, attributions, speakers, claims, outlets, sources, profile, problems } = analysis;
  const nameOf = (index: number | null) => (index === null ? null : (speakers[index]?.name ?? null));
  const entry = ({ name, role, attributions: of }: SourceEntry) => ({
    name,
    ...(role ? { role } : {}),
    attributions: of,
  });
  return {
    ...(id === null ? {} : { id }),
    article,
    coverage: analysis.coverage,
    times,
    attributions: attributions.map(({ speaker, via, ...rest }) => ({
      ...rest,
      speaker: nameOf(speaker),
      via: via.map(nameOf),
    })),
    claims,
    outlets,
    sources: {
      persons: sources.persons.map(entry),
      institutions: sources.institutions.map(entry),
      documents: sources.documents.map(entry),
      anonymous: sources.anonymous.map(entry),
    },
    profile,
    problems,
  };
}
