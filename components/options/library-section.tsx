// The library as a whole: room used, backup, export, import, and the way to erase everything.
import { useRef } from 'preact/hooks';
import { isBackupDue } from '../../lib/panel/options-model.ts';
import { Button } from '../ui/button.tsx';
import { BackupFolder } from './backup-folder.tsx';
import { DamagedRecords } from './damaged-records.tsx';
import { ExportForm } from './export-form.tsx';
import { OptionSection, Select } from './fields.tsx';
import { ImportForm, Progress } from './import-form.tsx';
import { useOptions } from './options-context.ts';

export function LibrarySection() {
  const { i18n: words } = useOptions();
  return (
    <OptionSection title={words.value.t('tabLibrary')}>
      <Usage />
      <DamagedRecords />
      <Backup />
      <BackupFolder />
      <ExportForm />
      <ImportForm />
      <Erase />
    </OptionSection>
  );
}

const MEGABYTE = 1_000_000;

function Usage() {
  const { i18n: words, usage } = useOptions();
  const i18n = words.value;
  const used = usage.value;
  if (used === null) return null;
  const parts = [i18n.plural('foundArticles', used.entries), i18n.plural('usageSaved', used.saved)];
  if (used.bytes !== null) parts.push(i18n.t('usageSize', { size: megabytes(used.bytes) }));
  if (used.quota !== null) parts.push(i18n.t('usageQuota', { size: megabytes(used.quota) }));
  return (
    <div class="option">
      <p>{parts.join(' · ')}</p>
      {used.persisted !== null && (
        <p class="hint">{i18n.t(used.persisted ? 'usagePersisted' : 'usageNotPersisted')}</p>
      )}
    </div>
  );
}

const megabytes = (bytes: number): number => Math.max(1, Math.round(bytes / MEGABYTE));

function Backup() {
  const { i18n: words, options, usage, work, ports, set, backup } = useOptions();
  const i18n = words.value;
  const { lastBackupAt, backupReminderDays } = options.value;
  const running = work.value?.kind === 'backup' ? work.value : null;
  const reminders = [7, 30, 90, 0].map((value) => ({
    value,
    label: value === 0 ? i18n.t('never') : i18n.plural('days', value),
  }));
  return (
    <>
      <div class="option line">
        <span>
          {lastBackupAt === null
            ? i18n.t('backupNever')
            : i18n.t('backupLast', { date: i18n.dates.instant(lastBackupAt) })}
          {isBackupDue(options.value, usage.value, ports.now()) && <b> {i18n.t('backupDue')}</b>}
        </span>
        <Button tone="primary" disabled={work.value !== null} onClick={() => void backup()}>
          {i18n.t('backupNow')}
        </Button>
      </div>
      {running && <Progress work={running} />}
      <Select
        label={i18n.t('backupReminder')}
        value={backupReminderDays}
        choices={reminders}
        onChange={(value) => void set({ backupReminderDays: value })}
      />
    </>
  );
}

function Erase() {
  const { i18n: words, eraseAll } = useOptions();
  const i18n = words.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <div class="option line">
      <span>{i18n.t('eraseHint')}</span>
      <Button onClick={() => dialog.current?.showModal()}>{i18n.t('eraseAll')}</Button>
      <dialog ref={dialog} aria-labelledby="erase-title">
        <h2 id="erase-title">{i18n.t('eraseTitle')}</h2>
        <p>{i18n.t('eraseText')}</p>
        <div class="editor-actions">
          <Button onClick={close}>{i18n.t('cancel')}</Button>
          <Button
            tone="primary"
            onClick={() => {
              close();
              void eraseAll();
            }}
          >
            {i18n.t('eraseYes')}
          </Button>
        </div>
      </dialog>
    </div>
  );
}
