// What was done, with Undo, at the foot of the panel; and the live region that screen readers listen to.
import { useEffect, useRef } from 'preact/hooks';
import type { Notice } from '../../lib/panel/panel-core.ts';
import { IconButton } from '../ui/button.tsx';
import { useI18n, usePanel } from './panel-context.ts';

/** Long enough to read a line and reach Undo; a notice under the pointer or with the focus stays. */
const STAYS_MS = 10_000;

export function NoticeBar() {
  const { notice, announcement } = usePanel();
  return (
    <>
      <p class="sr" role="status">
        {announcement.value}
      </p>
      <div class="notices" role="status">
        {notice.value && <NoticeLine key={notice.value.id} notice={notice.value} />}
      </div>
    </>
  );
}

function NoticeLine({ notice }: { notice: Notice }) {
  const panel = usePanel();
  const i18n = useI18n();
  const held = useRef(false);
  const close = () => {
    if (panel.notice.value === notice) panel.notice.value = null;
  };
  useEffect(() => {
    const timer = setInterval(() => {
      if (!held.current) close();
    }, STAYS_MS);
    return () => clearInterval(timer);
  });
  const hold = (value: boolean) => () => {
    held.current = value;
  };
  return (
    // The handlers only keep the notice from going while it is used; its buttons are real ones.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      class={notice.failed ? 'notice failed' : 'notice'}
      onMouseEnter={hold(true)}
      onMouseLeave={hold(false)}
      onFocusCapture={hold(true)}
      onBlurCapture={hold(false)}
    >
      <span>{notice.text}</span>
      {notice.undo && <UndoButton undo={notice.undo} close={close} />}
      {notice.offersBackup && (
        <button
          type="button"
          class="text strong"
          onClick={() => void panel.attempt(() => panel.ports.page.openOptions())}
        >
          {i18n.t('backupNow')}
        </button>
      )}
      <IconButton icon="close" name={i18n.t('dismiss')} onClick={close} />
    </div>
  );
}

function UndoButton({ undo, close }: { undo: () => Promise<void>; close(): void }) {
  const i18n = useI18n();
  return (
    <button
      type="button"
      class="text strong"
      onClick={() => {
        close();
        void undo();
      }}
    >
      {i18n.t('undo')}
    </button>
  );
}
