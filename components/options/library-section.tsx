// The library as a whole: room used, backup, export, import, and the way to erase everything.
import { useRef } from 'preact/hooks';
import { isBackupDue } from '../../lib/panel/options-model.ts';
import { Button } from '../ui/button.tsx';
import { OptionSection, Select } from './fields.tsx';
import { ImportForm } from './import-form.tsx';
import { useOptions } from './options-context.ts';

export function LibrarySection() {
  const { i18n: words } = useOptions();
  return (
    <OptionSection title={words.value.t('tabLibrary')}>
      <Usage />
      <Backup />
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
      {used.persisted === false && <p class="hint">{i18n.t('usageNotPersisted')}</p>}
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
          {running ? i18n.t('workingCount', { count: running.done }) : i18n.t('backupNow')}
        </Button>
      </div>
      <Select
        label={i18n.t('backupReminder')}
        value={backupReminderDays}
        choices={reminders}
        onChange={(value) => void set({ backupReminderDays: value })}
      />
    </>
  );
}

function ExportForm() {
  const { i18n: words, ports, work, exportAs } = useOptions();
  const i18n = words.value;
  const select = useRef<HTMLSelectElement>(null);
  const group = (label: string, ids: readonly string[]) => (
    <optgroup label={label}>
      {ids.map((id) => (
        <option key={id} value={id}>
          {formatNames[id] ?? id}
        </option>
      ))}
    </optgroup>
  );
  return (
    <div class="option line">
      <label>
        <span>{i18n.t('exportAs')}</span>{' '}
        <select ref={select}>
          {group(i18n.t('exportArticles'), ports.exportFormats.entries)}
          {group(i18n.t('tabClaims'), ports.exportFormats.claims)}
        </select>
      </label>
      <Button disabled={work.value !== null} onClick={() => void exportAs(select.current?.value ?? '')}>
        {i18n.t('export')}
      </Button>
    </div>
  );
}

/** Proper names of formats, the same in every language. */
const formatNames: Record<string, string> = {
  'table-csv': 'CSV',
  markdown: 'Markdown',
  'netscape-html': 'HTML (Netscape)',
  'csl-json': 'CSL JSON',
  ris: 'RIS',
  bibtex: 'BibTeX',
  'cite-news': '{{cite news}}',
  'claims-csv': 'CSV',
  'claims-json': 'JSON',
  'claims-markdown': 'Markdown',
};

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
