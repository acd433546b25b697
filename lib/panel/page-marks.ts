// An analysis → every mark for the page: dates by kind, the words of sources, the names of outlets; and their legend.
import type { Analysis } from '../core/model/analysis.ts';
import type { Mark, MarkKind } from '../core/model/anchor.ts';
import type { Span } from '../core/model/span.ts';
import type { I18n } from '../i18n/i18n.ts';
import { toMark } from './anchor.ts';
import { toDateView } from './date-view.ts';
import { useKeys } from './outlet-view.ts';

/** Each with the words for its card in the page: the date worked out and why, the speaker and role, the outlet and its use. */
export function toPageMarks(analysis: Analysis, i18n: I18n): Mark[] {
  const { article, claims, times, attributions, speakers, outlets } = analysis;
  const claimAt = ({ start, end }: Span) =>
    claims.find((claim) => claim.start <= start && end <= claim.end)?.id ?? null;
  const mark = (span: Span, kind: MarkKind, label: string): Mark => ({
    ...toMark(article.text, span, kind, claimAt(span)),
    label,
  });
  const dates = times
    .filter(({ from }) => from !== null)
    .map((time) => {
      const { value, why } = toDateView(time, i18n);
      return mark(time, time.role, `${value}, ${why}`);
    });
  const sources = attributions
    .filter(({ kind }) => kind !== 'stance')
    .flatMap(({ source, speaker }) => {
      const { name = '', role = null } = (speaker === null ? undefined : speakers[speaker]) ?? {};
      return source.map(([start, end]) => mark({ start, end }, 'speaker', role ? `${name}, ${role}` : name));
    });
  const uses = outlets
    .filter(({ own }) => !own)
    .flatMap(({ name, uses: places }) =>
      places
        .filter(({ start, end }) => start < end)
        .map((use) => mark(use, 'outlet', `${name}: ${i18n.t(useKeys[use.kind])}`)),
    );
  return [...dates, ...sources, ...uses];
}

export const toLegend = (i18n: I18n): Record<Exclude<MarkKind, 'focus'>, string> => ({
  said: i18n.t('kindSaid'),
  event: i18n.t('kindHappened'),
  planned: i18n.t('kindPlanned'),
  speaker: i18n.t('speaker'),
  outlet: i18n.t('legendOutlet'),
});
