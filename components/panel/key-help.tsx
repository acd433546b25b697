// The list of keys, in a dialog of the browser's own: it holds the focus and gives it back.
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../ui/button.tsx';
import { KeyRows } from '../ui/key-rows.tsx';
import { useI18n, usePanel } from './panel-context.ts';
import './later.css';

export function KeyHelp() {
  const { help, options } = usePanel();
  const i18n = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (help.value) dialog.current?.showModal();
  }, [help.value]);
  if (!help.value) return null;
  const close = () => {
    dialog.current?.close();
    help.value = false;
  };
  return (
    <dialog class="key-help" ref={dialog} aria-labelledby="key-help-title" onClose={close}>
      <div class="section-head">
        <h2 id="key-help-title">{i18n.t('keysTitle')}</h2>
        <IconButton icon="close" name={i18n.t('close')} onClick={close} />
      </div>
      <KeyRows i18n={i18n} />
      {!options.value.singleKeys && <p class="hint">{i18n.t('keysOff')}</p>}
    </dialog>
  );
}
