// Sets the date or the speaker of a claim right; what was found stays and can be had back.
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Role } from '../../lib/core/model/time.ts';
import { countSpeakers } from '../../lib/panel/claim-filter.ts';
import type { ClaimView } from '../../lib/panel/claim-view.ts';
import { type Correction, toCorrection, toDraft } from '../../lib/panel/correction.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { Button } from '../ui/button.tsx';
import { cardSelector, focusSoon } from '../ui/focus.ts';
import '../panel/later.css';

const roles: Role[] = ['said', 'event', 'planned'];
const roleKeys = { said: 'kindSaid', event: 'kindHappened', planned: 'kindPlanned' } as const;

export function CorrectionForm({ claim }: { claim: ClaimView }) {
  const { entry, tools, notify, article } = usePanel();
  const i18n = useI18n();
  const draft = tools.drafts.value.corrections[claim.id] ?? toDraft(claim);
  const change = (part: Partial<Correction>) => tools.writeCorrection(claim.id, { ...draft, ...part });
  const leave = () => {
    tools.leave();
    focusSoon(cardSelector(claim.id));
  };
  const keep = async (correction: ReturnType<typeof toCorrection>) => {
    const about = article.value;
    if (about === null) return;
    leave();
    if (await entry.edit(about, claim.id, correction)) notify(i18n.t('noticeCorrected'));
  };
  return (
    <form
      class="editor correction"
      lang={i18n.lang}
      aria-label={i18n.t('correct')}
      onSubmit={(event) => {
        event.preventDefault();
        void keep(toCorrection(draft, claim));
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') leave();
      }}
    >
      <DateFields draft={draft} change={change} />
      <SpeakerField value={draft.speaker} onInput={(speaker) => change({ speaker })} />
      <FormButtons reset={() => void keep({ date: null, speaker: null })} leave={leave} />
    </form>
  );
}

type DateFieldsProps = { draft: Correction; change(part: Partial<Correction>): void };

function DateFields({ draft, change }: DateFieldsProps) {
  const i18n = useI18n();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <>
      <label>
        {i18n.t('fromDay')}
        <input
          ref={first}
          type="date"
          value={draft.from}
          onInput={(event) => change({ from: event.currentTarget.value })}
        />
      </label>
      <label>
        {i18n.t('untilDay')}
        <input
          type="date"
          value={draft.until}
          min={draft.from}
          onInput={(event) => change({ until: event.currentTarget.value })}
        />
      </label>
      <label>
        {i18n.t('columnKind')}
        <select value={draft.role} onInput={(event) => change({ role: event.currentTarget.value as Role })}>
          {roles.map((role) => (
            <option key={role} value={role}>
              {i18n.t(roleKeys[role])}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function FormButtons({ reset, leave }: { reset(): void; leave(): void }) {
  const i18n = useI18n();
  return (
    <div class="editor-actions">
      <Button onClick={reset}>{i18n.t('asFound')}</Button>
      <span class="push" />
      <Button onClick={leave}>{i18n.t('cancel')}</Button>
      <Button type="submit" tone="primary">
        {i18n.t('keep')}
      </Button>
    </div>
  );
}

function SpeakerField({ value, onInput }: { value: string; onInput(value: string): void }) {
  const { claims } = usePanel();
  const i18n = useI18n();
  const id = useId();
  return (
    <label class="wide">
      {i18n.t('speaker')}
      <input value={value} list={id} onInput={(event) => onInput(event.currentTarget.value)} />
      <datalist id={id}>
        {countSpeakers(claims.all.value).map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </label>
  );
}
