// Claims → a table for spreadsheets, a line each.
import type { ClaimWriter } from './format.ts';
import { toDateText } from './syntax/claim-record.ts';
import { csvLine, joinCell } from './syntax/csv-cells.ts';

const COLUMNS = [
  'quote',
  'speaker',
  'speaker role',
  'date',
  'date words',
  'date role',
  'date value',
  'other dates',
  'cites',
  'set right by reader',
  'speaker as found',
  'date as found',
  'note',
  'article',
  'outlet',
  'authors',
  'published',
  'link',
  'url',
  'saved',
  'sha256',
] as const;

export const claimsCsv: ClaimWriter = {
  id: 'claims-csv',
  extension: 'csv',
  mime: 'text/csv',
  head: () => `\ufeff${csvLine(COLUMNS)}`,
  row: ({ date, dates, corrected, article, ...claim }) =>
    csvLine([
      claim.quote,
      claim.speaker,
      claim.speakerRole,
      date && toDateText(date),
      date?.words,
      date?.role,
      date?.value,
      joinCell(
        dates
          .filter(({ words }) => words !== date?.words)
          .map((other) => `${other.words} = ${toDateText(other)}`),
      ),
      joinCell(claim.cites),
      corrected ? 'yes' : 'no',
      corrected?.speaker,
      corrected?.date && toDateText(corrected.date),
      claim.note,
      article.title,
      article.outlet,
      joinCell(article.authors),
      article.publishedAt,
      article.link,
      article.url,
      article.savedAt,
      article.textHash,
    ]),
  tail: () => '',
};
