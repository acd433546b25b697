// The report of an import, counted up row by row.
import type { ReadItem } from '../core/library/formats/format.ts';
import type { ImportReport, LossCode } from '../core/model/interchange.ts';
import type { OpenedFile } from './import-file/open-file.ts';
import type { ImportPorts } from './import-ports.ts';

/** Refusals that are named one by one; the others are counted. */
const MAX_NAMED = 1000;

export const emptyReport = (
  { newId, now }: Pick<ImportPorts, 'newId' | 'now'>,
  fileName: string,
  { parts, unknownParts }: OpenedFile,
  dryRun: boolean,
): ImportReport => ({
  importId: newId(),
  fileName,
  formats: [...new Set(parts.map(({ format }) => format.id))],
  dryRun,
  outcome: 'complete',
  startedAt: now(),
  counts: { rows: 0, added: 0, merged: 0, unchanged: 0, refused: 0 },
  refusedBy: {},
  refusals: [],
  lostBy: {},
  unknownParts: unknownParts.slice(0, MAX_NAMED),
  hashFits: null,
});

export function addRefusal(
  report: ImportReport,
  { code, place, excerpt }: Extract<ReadItem, { kind: 'refused' }>,
): void {
  report.counts.refused += 1;
  report.refusedBy[code] = (report.refusedBy[code] ?? 0) + 1;
  if (report.refusals.length < MAX_NAMED) report.refusals.push({ code, place, excerpt });
}

export function addLosses(report: ImportReport, losses: readonly LossCode[]): void {
  for (const code of losses) report.lostBy[code] = (report.lostBy[code] ?? 0) + 1;
}
