// The note of a claim, kept while it is written: closing the panel loses nothing.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimView } from '../../lib/panel/claim-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { useAutosave } from '../ui/autosave.ts';
import { Button } from '../ui/button.tsx';
import { cardSelector, focusSoon } from '../ui/focus.ts';
import '../panel/later.css';

export function NoteEditor({ claim }: { claim: ClaimView }) {
  const { entry, tools, say, article } = usePanel();
  const i18n = useI18n();
  const field = useRef<HTMLTextAreaElement>(null);
  // The reader may be at another article when the last words are kept.
  const [about] = useState(article.value);
  const typed = tools.drafts.value.notes[claim.id] ?? claim.note;
  useAutosave(typed, claim.note, (note) => {
    if (!about) return;
    void entry.edit(about, claim.id, { note }).then((done) => {
      if (done) say(i18n.t('noteKept'));
    });
  });
  useEffect(() => field.current?.focus(), []);
  const close = () => {
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
        onInput={(event) => tools.writeNote(claim.id, event.currentTarget.value)}
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
