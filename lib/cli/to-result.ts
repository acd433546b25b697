// Analysis → the JSON of the command line (its shape is a contract: see ARCHITECTURE.md, "Command line").
import type { Analysis } from '../core/model/analysis.ts';
import type { Article } from '../core/model/article.ts';
import type { SourceEntry } from '../core/model/attribution.ts';
import { NO_URL } from './analyse-document.ts';

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
    article: withoutMadeUpAddress(article),
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

/** A text or page given without an address has none in the result either, nor a site that was named after it. */
export function withoutMadeUpAddress(article: Article) {
  const known = (url: string) => (url === NO_URL ? null : url);
  return {
    ...article,
    url: known(article.url),
    canonicalUrl: known(article.canonicalUrl),
    siteName: article.url === NO_URL && article.origins.siteName === 'url' ? null : article.siteName,
  };
}
