// What a trial or an import found, row by row: counts, how it ended, why rows were refused, what was lost of others.
import type { ImportReport, LossCode, RefusalCode } from '../../lib/core/model/interchange.ts';
import type { I18n, MessageKey } from '../../lib/i18n/i18n.ts';
import { Button } from '../ui/button.tsx';
import { useOptions } from './options-context.ts';

type ReportProps = { report: ImportReport };

export function ImportReportView({ report }: ReportProps) {
  const { i18n: words } = useOptions();
  const i18n = words.value;
  const { counts, dryRun, outcome, hashFits, unknownParts } = report;
  const ending = endings[outcome];
  return (
    <div class="report" role="status">
      <p>
        <b>{i18n.t(dryRun ? 'importWould' : 'importDid')}</b>{' '}
        {[
          i18n.plural('importAdded', counts.added),
          i18n.plural('importMerged', counts.merged),
          i18n.plural('importUnchanged', counts.unchanged),
          i18n.plural('importRefused', counts.refused),
        ].join(i18n.comma)}
      </p>
      {ending && <p>{i18n.t(ending)}</p>}
      {hashFits !== null && <p>{i18n.t(hashFits ? 'hashFits' : 'hashDiffers')}</p>}
      {unknownParts.length > 0 && <p>{i18n.t('unknownParts', { names: i18n.list(unknownParts) })}</p>}
      <Losses report={report} />
      <Refusals report={report} />
      <NextStep report={report} />
    </div>
  );
}

const endings: Record<ImportReport['outcome'], MessageKey | null> = {
  complete: null,
  cancelled: 'importCancelled',
  'storage-full': 'importFull',
  'storage-unavailable': 'failureStorageUnavailable',
};

function NextStep({ report: { dryRun, outcome, importId } }: ReportProps) {
  const { i18n: words, importTried, undoImport } = useOptions();
  const i18n = words.value;
  if (!dryRun) return <Button onClick={() => void undoImport(importId)}>{i18n.t('importUndo')}</Button>;
  if (outcome !== 'complete') return null;
  return (
    <Button tone="primary" onClick={() => void importTried()}>
      {i18n.t('importNow')}
    </Button>
  );
}

function Losses({ report: { lostBy } }: ReportProps) {
  const { i18n: words } = useOptions();
  const i18n = words.value;
  return <Counted counts={lostBy} keys={lossKeys} i18n={i18n} />;
}

type CountedProps<C extends string> = {
  counts: Partial<Record<C, number>>;
  keys: Record<C, MessageKey>;
  i18n: I18n;
};

/** "Not an address of the web: 12", a line for each reason. */
function Counted<C extends string>({ counts, keys, i18n }: CountedProps<C>) {
  const codes = (Object.keys(keys) as C[]).filter((code) => (counts[code] ?? 0) > 0);
  if (codes.length === 0) return null;
  return (
    <ul class="counted">
      {codes.map((code) => (
        <li key={code}>
          {i18n.t(keys[code])}: {i18n.number(counts[code] ?? 0)}
        </li>
      ))}
    </ul>
  );
}

/** As many as one looks through; the counts above name them all. */
const SHOWN_REFUSALS = 50;

function Refusals({ report: { refusals, refusedBy } }: ReportProps) {
  const { i18n: words } = useOptions();
  const i18n = words.value;
  if (refusals.length === 0) return null;
  return (
    <details>
      <summary>{i18n.t('importReasons')}</summary>
      <Counted counts={refusedBy} keys={refusalKeys} i18n={i18n} />
      <ul>
        {refusals.slice(0, SHOWN_REFUSALS).map(({ code, place, excerpt }) => (
          <li key={`${place.part} ${place.item} ${place.line} ${code}`}>
            {i18n.t(refusalKeys[code])}: <code dir="auto">{excerpt.slice(0, 120)}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

const lossKeys: Record<LossCode, MessageKey> = {
  'date-unreadable': 'lostDate',
  'text-unreadable': 'lostText',
  'highlight-unplaced': 'lostHighlight',
};

const refusalKeys: Record<RefusalCode, MessageKey> = {
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
