// An analysis → every mark for the page: dates by kind, the words of sources, the names of outlets; and their legend.
import type { Analysis } from '../core/model/analysis.ts';
import type { Mark, MarkKind } from '../core/model/anchor.ts';
import type { Span } from '../core/model/span.ts';
import type { I18n } from '../i18n/i18n.ts';
import { toMark } from './anchor.ts';

export function toPageMarks(analysis: Analysis): Mark[] {
  const { article, claims, times, attributions, outlets } = analysis;
  const claimAt = ({ start, end }: Span) =>
    claims.find((claim) => claim.start <= start && end <= claim.end)?.id ?? null;
  const mark = (span: Span, kind: MarkKind) => toMark(article.text, span, kind, claimAt(span));
  const dates = times.filter(({ from }) => from !== null).map((time) => mark(time, time.role));
  const sources = attributions
    .filter(({ kind }) => kind !== 'stance')
    .flatMap(({ source }) => source.map(([start, end]) => mark({ start, end }, 'speaker')));
  const uses = outlets
    .filter(({ own }) => !own)
    .flatMap((outlet) =>
      outlet.uses.filter(({ start, end }) => start < end).map((use) => mark(use, 'outlet')),
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
