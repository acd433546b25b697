// Entries → CSL-JSON, which Zotero, pandoc and citation processors read.
import type { EntryWriter } from './format.ts';
import { toCitation } from './syntax/citation.ts';
import type { DateParts } from './syntax/iso-days.ts';

export const cslJsonWriter: EntryWriter = {
  id: 'csl-json',
  extension: 'json',
  mime: 'application/vnd.citationstyles.csl+json',
  head: () => '[',
  row(kept, context, index) {
    const { issued, accessed, ...citation } = toCitation(kept, context);
    const item = {
      id: citation.id,
      type: citation.isNews ? 'article-newspaper' : 'webpage',
      title: citation.title,
      author: citation.authors.length > 0 ? citation.authors : undefined,
      'container-title': citation.outlet ?? undefined,
      issued: issued ? toCslDate(issued) : undefined,
      accessed: accessed ? toCslDate(accessed) : undefined,
      URL: citation.url,
      language: citation.lang ?? undefined,
      keyword: citation.tags.length > 0 ? citation.tags.join(', ') : undefined,
      note: citation.note || undefined,
    };
    return `${index ? ',' : ''}\n${JSON.stringify(item)}`;
  },
  tail: () => '\n]\n',
};

const toCslDate = ({ year, month, day }: DateParts) => ({
  'date-parts': [[year, month, day].filter((part) => part !== null)],
});
