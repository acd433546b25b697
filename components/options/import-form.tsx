// A file of another program → first a trial with its counts and reasons, then the import, which can be undone.
import type { ImportReport } from '../../lib/core/model/interchange.ts';
import type { I18n, MessageKey } from '../../lib/i18n/i18n.ts';
import { Button } from '../ui/button.tsx';
import { useOptions } from './options-context.ts';

export function ImportForm() {
  const { i18n: words, work, report, tryFile } = useOptions();
  const i18n = words.value;
  const running = work.value?.kind === 'trial' || work.value?.kind === 'import' ? work.value : null;
  return (
    <div class="option import">
      <label class="line">
        <span>{i18n.t('importFile')}</span>
        <input
          type="file"
          disabled={work.value !== null}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void tryFile(file);
          }}
        />
      </label>
      <p class="hint">{i18n.t('importHint')}</p>
      {running && <p role="status">{i18n.t('workingCount', { count: running.done })}</p>}
      {report.value && !running && <Report report={report.value} />}
    </div>
  );
}

function Report({ report }: { report: ImportReport }) {
  const { i18n: words, importTried, undoImport } = useOptions();
  const i18n = words.value;
  const { counts, dryRun } = report;
  return (
    <div class="report" role="status">
      <p>
        <b>{i18n.t(dryRun ? 'importWould' : 'importDid')}</b>{' '}
        {[
          i18n.plural('importAdded', counts.added),
          i18n.plural('importMerged', counts.merged),
          i18n.plural('importUnchanged', counts.unchanged),
          i18n.plural('importRefused', counts.refused),
        ].join(', ')}
      </p>
      <Refusals report={report} i18n={i18n} />
      {dryRun ? (
        <Button tone="primary" onClick={() => void importTried()}>
          {i18n.t('importNow')}
        </Button>
      ) : (
        <Button onClick={() => void undoImport()}>{i18n.t('importUndo')}</Button>
      )}
    </div>
  );
}

/** As many as one looks through; the counts above name them all. */
const SHOWN_REFUSALS = 50;

function Refusals({ report, i18n }: { report: ImportReport; i18n: I18n }) {
  if (report.refusals.length === 0) return null;
  return (
    <details>
      <summary>{i18n.t('importReasons')}</summary>
      <ul>
        {report.refusals.slice(0, SHOWN_REFUSALS).map(({ code, place, excerpt }) => (
          <li key={`${place.part} ${place.item}`}>
            {i18n.t(refusalKeys[code] ?? 'refusedOther')}: <code>{excerpt.slice(0, 120)}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

const refusalKeys: Partial<Record<ImportReport['refusals'][number]['code'], MessageKey>> = {
  'no-address': 'refusedNoAddress',
  'bad-address': 'refusedBadAddress',
  'address-scheme': 'refusedBadAddress',
  'broken-row': 'refusedBroken',
  'broken-record': 'refusedBroken',
  'record-too-large': 'refusedTooLarge',
  'not-saved': 'refusedNotSaved',
  deleted: 'refusedDeleted',
  'newer-version': 'refusedNewer',
  'file-cut': 'refusedCut',
  'part-damaged': 'refusedBroken',
  'part-too-large': 'refusedTooLarge',
};
