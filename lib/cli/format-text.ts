// Analysis → plain text for a person at a terminal.
import type { Analysis } from '../core/model/analysis.ts';
import { withoutMadeUpAddress } from './to-result.ts';

export function formatText({
  article,
  times,
  claims,
  attributions,
  speakers,
  outlets,
  sources,
  problems,
}: Analysis): string {
  const lines = [
    article.title ?? 'No title found',
    [
      withoutMadeUpAddress(article).siteName,
      article.authors.join(', ') || 'no author given',
      article.publishedAt ?? 'no date found',
    ]
      .filter(Boolean)
      .join(' · '),
    '',
    `Claims (${claims.length})`,
  ];
  for (const claim of claims) {
    const when = claim.times.map((index) => times[index]).filter((time) => time !== undefined);
    const attribution = claim.attribution === null ? undefined : attributions[claim.attribution];
    const speaker = attribution?.speaker == null ? undefined : speakers[attribution.speaker];
    lines.push(
      `  ${when.map((time) => `${time.value} (${time.role})`).join(', ') || 'undated'}${speaker ? ` — ${speaker.name}` : ''}`,
    );
    lines.push(`    ${claim.quote}`);
  }
  lines.push('', `Outlets (${outlets.length})`);
  for (const outlet of outlets) {
    const uses = outlet.uses.map((use) => use.kind).join(', ') || 'not used';
    lines.push(`  ${outlet.name}${outlet.own ? ' (its own)' : ''}: ${uses}`);
  }
  lines.push('', 'Other sources');
  for (const [kind, entries] of Object.entries(sources)) {
    lines.push(`  ${kind}: ${entries.map((entry) => entry.name).join('; ') || 'none'}`);
  }
  for (const problem of problems)
    lines.push(`! ${problem.stage} could not be read: ${problem.detail.split('\n')[0]}`);
  return `${lines.join('\n')}\n`;
}
