// Entries → RIS: NEWS for known outlets, ELEC for other pages.
import type { EntryWriter } from './format.ts';
import { type CitedName, joinDate, toCitation } from './syntax/citation.ts';
import { oneLine } from './syntax/item.ts';

export const risWriter: EntryWriter = {
  id: 'ris',
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  head: () => '',
  row(kept, context) {
    const { issued, accessed, ...citation } = toCitation(kept, context);
    const lines: [tag: string, value: string | null][] = [
      ['TY', citation.isNews ? 'NEWS' : 'ELEC'],
      ['ID', citation.id],
      ['TI', citation.title],
      ...citation.authors.map((name): [string, string] => ['AU', toRisName(name)]),
      ['T2', citation.outlet],
      ['PY', issued && String(issued.year)],
      ['DA', issued && toRisDate(joinDate(issued, '/'))],
      ['Y2', accessed && toRisDate(joinDate(accessed, '/'))],
      ['UR', citation.url],
      ['LA', citation.lang],
      ...citation.tags.map((tag): [string, string] => ['KW', tag]),
      ['N1', citation.note],
    ];
    const written = lines
      .filter(([, value]) => value)
      // A line end inside a value would begin a field of its own.
      .map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`);
    return `${written.join('')}ER  - \r\n\r\n`;
  },
  tail: () => '',
};

/** A body's name ends in a comma, else readers would part it: "Reuters Staff,". */
const toRisName = (name: CitedName): string =>
  'literal' in name ? `${name.literal.replaceAll(',', ' ')},` : `${name.family}, ${name.given}`;

/** Three slashes are part of the form: "2023/04/28/", "2023/04//". */
const toRisDate = (date: string): string => date + '/'.repeat(4 - date.split('/').length);
