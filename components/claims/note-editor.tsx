// The note of a claim, kept while it is written: closing the panel loses nothing.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimView } from '../../lib/panel/claim-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { Button } from '../ui/button.tsx';
import { cardSelector, focusSoon } from '../ui/focus.ts';

/** A pause in writing after which the note is kept. */
const PAUSE_MS = 400;

export function NoteEditor({ claim }: { claim: ClaimView }) {
  const { entry, tools, say } = usePanel();
  const i18n = useI18n();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(claim.note);
  const kept = useRef(claim.note);
  const keep = async (note: string) => {
    if (note === kept.current) return;
    kept.current = note;
    if (await entry.edit(claim.id, { note })) say(i18n.t('noteKept'));
  };
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const timer = setTimeout(() => void keep(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const close = () => {
    void keep(typed);
    tools.leave();
    focusSoon(cardSelector(claim.id));
  };
  return (
    <div class="editor" lang={i18n.lang}>
      <textarea
        ref={field}
        rows={3}
        value={typed}
        aria-label={i18n.t('noteOn', { quote: claim.quote })}
        placeholder={i18n.t('noteHint')}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) close();
        }}
      />
      <div class="editor-actions">
        <span class="hint">{i18n.t('noteIsKept')}</span>
        <Button onClick={close}>{i18n.t('done')}</Button>
      </div>
    </div>
  );
}
