// The folder for backups that are made without asking; where the browser has no such thing nothing is shown.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { useOptions } from './options-context.ts';

export function BackupFolder() {
  const { i18n: words, ports, options, message, set } = useOptions();
  const i18n = words.value;
  const folder = useSignal<{ name: string; allowed: boolean } | null>(null);
  const look = async () => {
    folder.value = await ports.folder.state();
  };
  useEffect(() => void look().catch(ports.report), []);
  if (!ports.folder.available) return null;

  const attempt = async (task: () => Promise<boolean>) => {
    try {
      if (!(await task())) return;
      await look();
      if (folder.value?.allowed && (await ports.folder.backup(options.value.lastBackupAt)))
        await set({ lastBackupAt: ports.now() });
    } catch (error) {
      ports.report(error);
      message.value = i18n.t('somethingFailed');
    }
  };
  const kept = folder.value;
  return (
    <div class="option line">
      <span>{kept ? i18n.t('folderKept', { name: kept.name }) : i18n.t('folderHint')}</span>
      {!kept && <Button onClick={() => void attempt(ports.folder.pick)}>{i18n.t('folderPick')}</Button>}
      {kept && !kept.allowed && (
        <Button tone="primary" onClick={() => void attempt(ports.folder.allow)}>
          {i18n.t('folderAllow')}
        </Button>
      )}
      {kept && (
        <Button
          onClick={() =>
            void attempt(async () => {
              await ports.folder.forget();
              await look();
              return false;
            })
          }
        >
          {i18n.t('folderForget')}
        </Button>
      )}
    </div>
  );
}
