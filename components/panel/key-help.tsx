// The list of keys, in a dialog of the browser's own: it holds the focus and gives it back.
import { useEffect, useRef } from 'preact/hooks';
import { keyList } from '../../lib/panel/shortcuts.ts';
import { IconButton } from '../ui/button.tsx';
import { useI18n, usePanel } from './panel-context.ts';

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
      <KeyTable />
      {!options.value.singleKeys && <p class="hint">{i18n.t('keysOff')}</p>}
    </dialog>
  );
}

export function KeyTable() {
  const i18n = useI18n();
  return (
    <dl>
      {keyList.map(([keys, does]) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{i18n.t(does)}</dd>
        </div>
      ))}
    </dl>
  );
}
