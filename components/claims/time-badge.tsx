// A date with its kind; worked-out parts have a dotted line, parts read in the text have none.
import type { MessageKey } from '../../lib/i18n/i18n.ts';
import type { DateView, Kind } from '../../lib/panel/date-view.ts';
import { useI18n } from '../panel/panel-context.ts';

export const kindKeys: Record<Kind, MessageKey> = {
  said: 'kindSaid',
  happened: 'kindHappened',
  planned: 'kindPlanned',
};

const hintKeys: Record<Kind, MessageKey> = {
  said: 'kindSaidHint',
  happened: 'kindHappenedHint',
  planned: 'kindPlannedHint',
};

export function TimeBadge({ date }: { date: DateView }) {
  const i18n = useI18n();
  return (
    <>
      <time datetime={date.datetime ?? undefined}>
        {date.badge.map(({ text, inferred }) =>
          inferred ? (
            <span class="inferred" title={date.why} key={text}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </time>
      <span class={`kind ${date.kind}`} title={i18n.t(hintKeys[date.kind])}>
        {i18n.t(kindKeys[date.kind])}
      </span>
    </>
  );
}
