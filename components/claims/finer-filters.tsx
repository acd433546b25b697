// Filters that open below the usual ones: words, outlet, and a stretch of time.
import { countOutlets } from '../../lib/panel/claim-filter.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { Icon } from '../ui/icon.tsx';
import { Pick } from '../ui/pick.tsx';
import '../panel/later.css';

export function FinerFilters() {
  const { claims } = usePanel();
  const i18n = useI18n();
  const { text, outlet } = claims.filter.value;
  const outlets = countOutlets(claims.all.value);
  return (
    <div class="finer">
      <label class="field small">
        <Icon name="search" />
        <span class="sr">{i18n.t('findInClaims')}</span>
        <input
          type="search"
          id="claim-search"
          value={text}
          placeholder={i18n.t('findInClaims')}
          autocomplete="off"
          onInput={(event) => claims.narrow({ text: event.currentTarget.value })}
        />
      </label>
      {outlets.length > 0 && (
        <Pick
          label={i18n.t('legendOutlet')}
          value={outlet === null ? 'any' : `=${outlet}`}
          choices={[
            { value: 'any', label: i18n.t('anyOutlet') },
            ...outlets.map(({ name, count }) => ({ value: `=${name}`, label: name, count })),
          ]}
          onPick={(value) => claims.narrow({ outlet: value === 'any' ? null : value.slice(1) })}
        />
      )}
      <RangeFields />
    </div>
  );
}

/** The same as dragging over the time axis, for the keyboard. */
function RangeFields() {
  const { claims } = usePanel();
  const i18n = useI18n();
  const { range } = claims.filter.value;
  const set = (from: string, until: string) =>
    claims.narrow({
      range:
        from === '' && until === '' ? null : { from: from || '0000-01-01', until: until || '9999-12-31' },
    });
  const shown = (day: string | undefined) =>
    day?.startsWith('0000') || day?.startsWith('9999') ? '' : (day ?? '');
  const [from, until] = [shown(range?.from), shown(range?.until)];
  return (
    <>
      <label>
        {i18n.t('fromDay')}
        <input type="date" value={from} onChange={(event) => set(event.currentTarget.value, until)} />
      </label>
      <label>
        {i18n.t('untilDay')}
        <input type="date" value={until} onChange={(event) => set(from, event.currentTarget.value)} />
      </label>
    </>
  );
}
