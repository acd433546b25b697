// A file of another program, or a backup → first a trial with its counts and reasons, then the import, which can be undone.
import type { Work } from '../../lib/panel/options-model.ts';
import { Button } from '../ui/button.tsx';
import { ImportReportView } from './import-report.tsx';
import { useOptions } from './options-context.ts';

export function ImportForm() {
  const { i18n: words, work, report } = useOptions();
  const i18n = words.value;
  const running = work.value?.kind === 'trial' || work.value?.kind === 'import' ? work.value : null;
  return (
    <div class="option import">
      {!running && <Unfinished />}
      <FileField label={i18n.t('importFile')} restore={false} />
      <p class="hint">{i18n.t('importHint')}</p>
      <FileField label={i18n.t('restoreFile')} restore />
      {running && <Progress work={running} />}
      {report.value && !running && <ImportReportView report={report.value} />}
    </div>
  );
}

function FileField({ label, restore }: { label: string; restore: boolean }) {
  const { work, tryFile } = useOptions();
  return (
    <label class="line">
      <span>{label}</span>
      <input
        type="file"
        disabled={work.value !== null}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) void tryFile({ file, restore });
        }}
      />
    </label>
  );
}

/** How far a file or a backup has come, and Stop where it can be stopped. */
export function Progress({ work: { done, share, stop } }: { work: Work }) {
  const i18n = useOptions().i18n.value;
  return (
    <div class="progress">
      <progress max={1} value={share ?? undefined} aria-label={i18n.t('workingCount', { count: done })} />
      <span role="status">{i18n.t('workingCount', { count: done })}</span>
      {stop && <Button onClick={stop}>{i18n.t('importStop')}</Button>}
    </div>
  );
}

function Unfinished() {
  const { i18n: words, unfinished, undoImport, leaveImport } = useOptions();
  const i18n = words.value;
  const left = unfinished.value;
  if (left === null) return null;
  const { fileName, counts } = left.report;
  return (
    <div class="report" role="status">
      <p>{i18n.t('importUnfinished', { name: fileName, count: counts.rows })}</p>
      <div class="editor-actions">
        <Button onClick={() => void leaveImport()}>{i18n.t('importLeave')}</Button>
        <Button onClick={() => void undoImport(left.importId)}>{i18n.t('importUndo')}</Button>
      </div>
    </div>
  );
}
