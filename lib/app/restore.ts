// A backup file → the library it was made of, with a report that says whether all of it is there.
import type { FileResult, ImportReport } from '../core/model/interchange.ts';
import { openImportFile } from './import-file/open-file.ts';
import type { ImportFile } from './import-file/source.ts';
import { type ImportOptions, importLibrary } from './import-library.ts';
import type { ImportPorts } from './import-ports.ts';

/**
 * Into an empty library entries come back exactly as they were; into another they are joined with what is there. Takes
 * nothing but backups (`not-a-backup`). `hashFits` of the report: true when every record is the one that was written.
 */
export async function restoreLibrary(
  ports: ImportPorts,
  file: ImportFile,
  options: ImportOptions,
): Promise<FileResult<ImportReport>> {
  const opened = await openImportFile(file);
  if (!opened.ok) return opened;
  const other = opened.value.parts.find(({ format }) => format.id !== 'backup');
  if (other) return { ok: false, failure: { code: 'not-a-backup', detail: other.format.id } };
  return importLibrary(ports, file, options);
}
