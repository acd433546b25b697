// The dated claims in order of time, as a table.
import type { ClaimView } from '../../lib/panel/claim-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { kindKeys } from './time-badge.tsx';
import '../panel/later.css';

export function TimelineTable({ dated }: { dated: readonly ClaimView[] }) {
  const { claims } = usePanel();
  const i18n = useI18n();
  const rows = [...dated].sort((one, other) => ((one.date?.from ?? '') < (other.date?.from ?? '') ? -1 : 1));
  return (
    <table class="tl-table">
      <caption class="sr">{i18n.t('timeline')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('columnDate')}</th>
          <th scope="col">{i18n.t('columnKind')}</th>
          <th scope="col">{i18n.t('columnClaim')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, date, quote, source }) => (
          <tr key={id}>
            <th scope="row">{date?.value}</th>
            <td>{date && i18n.t(kindKeys[date.kind])}</td>
            <td>
              <button type="button" class="link plain" onClick={() => claims.bring(id)}>
                {source.name === null ? '' : `${source.name}: `}
                {shorten(quote)}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const SHORT = 60;

function shorten(text: string): string {
  if (text.length <= SHORT) return text;
  const cut = text.lastIndexOf(' ', SHORT);
  return `${text.slice(0, cut > SHORT / 2 ? cut : SHORT)}…`;
}
