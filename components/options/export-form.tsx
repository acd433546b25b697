// Articles or claims as a file: which format, and which articles.
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { useOptions } from './options-context.ts';

export function ExportForm() {
  const { i18n: words, ports, work, exportAs } = useOptions();
  const i18n = words.value;
  const { entries, claims } = ports.exportFormats;
  const [format, setFormat] = useState(entries[0] ?? '');
  const [query, setQuery] = useState('');
  return (
    <form
      class="option export"
      onSubmit={(event) => {
        event.preventDefault();
        void exportAs(format, query);
      }}
    >
      <label class="line">
        <span>{i18n.t('exportAs')}</span>
        <select value={format} onChange={(event) => setFormat(event.currentTarget.value)}>
          <Formats label={i18n.t('exportArticles')} ids={entries} />
          <Formats label={i18n.t('tabClaims')} ids={claims} />
        </select>
      </label>
      <label class="line">
        <span>{i18n.t('exportOnly')}</span>
        <input
          value={query}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="export-hint"
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <div class="line">
        <p class="hint" id="export-hint">
          {i18n.t('exportOnlyHint')}
        </p>
        <Button type="submit" disabled={work.value !== null}>
          {i18n.t('export')}
        </Button>
      </div>
    </form>
  );
}

function Formats({ label, ids }: { label: string; ids: readonly string[] }) {
  return (
    <optgroup label={label}>
      {ids.map((id) => (
        <option key={id} value={id}>
          {formatNames[id] ?? id}
        </option>
      ))}
    </optgroup>
  );
}

/** Proper names of formats, the same in every language. */
const formatNames: Record<string, string> = {
  'table-csv': 'CSV',
  markdown: 'Markdown',
  'markdown-files': 'Markdown (zip)',
  'netscape-html': 'HTML (Netscape)',
  'csl-json': 'CSL JSON',
  ris: 'RIS',
  bibtex: 'BibTeX',
  'cite-news': '{{cite news}}',
  'claims-csv': 'CSV',
  'claims-json': 'JSON',
  'claims-markdown': 'Markdown',
};
