// Gold rows → what our code says about them, in the scorers' prediction format. The gold labels are never looked at.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyseDocument } from '../../lib/cli/analyse-document.ts';
import { relateRows } from '../../lib/cli/relate.ts';
import { toResult } from '../../lib/cli/to-result.ts';
import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { CorpusSet } from './sets.ts';

type GoldRow = {
  id: string;
  text?: string;
  file?: string;
  url?: string;
  dct?: string;
  date?: string;
  lang?: string;
  title?: string;
};

const readMaybeGzip = (file: string): string => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

export function goldRows(set: CorpusSet, corpora: string): GoldRow[] {
  const text = readMaybeGzip(path.join(corpora, set.gold));
  if (set.task === 'extraction') {
    const truth = JSON.parse(text) as Record<string, { url: string }>;
    return Object.entries(truth).map(([id, { url }]) => ({ id, url, file: `html/${id}.html.gz` }));
  }
  const rows = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldRow);
  if (set.task !== 'claims') return rows;
  const labelled = readMaybeGzip(path.join(corpora, 'claims/gold.jsonl'));
  const ids = new Set(
    labelled
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).id as string),
  );
  return rows.filter((row) => ids.has(row.id));
}

/** Body text as the scorers mean it: no title, captions, credits or notes. */
const bodyText = ({ article }: Analysis): string =>
  article.blocks
    .filter(({ kind }) => ['standfirst', 'heading', 'paragraph', 'list-item', 'quote'].includes(kind))
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n');

export function predict(set: CorpusSet, corpora: string): object[] {
  const rows = goldRows(set, corpora);
  if (set.task === 'related') return relateRows(rows as Parameters<typeof relateRows>[0]);
  const folder = path.join(corpora, path.dirname(set.gold));
  return rows.map((row) => {
    const analysis = analyseDocument({
      id: row.id,
      source: row.file ? { html: readMaybeGzip(path.join(folder, row.file)) } : { text: row.text ?? '' },
      url: row.url ?? null,
      date: row.file ? null : (row.dct ?? row.date ?? null),
      lang: row.file ? null : (row.lang ?? 'en'),
    });
    return 'noArticle' in analysis ? { id: row.id } : predictionOf(set, row.id, analysis);
  });
}

function predictionOf(set: CorpusSet, id: string, analysis: Analysis): object {
  const { article } = analysis;
  const result = toResult(id, analysis);
  switch (set.task) {
    case 'temporal':
      return { id, timexes: result.times };
    case 'attribution':
      return { id, attributions: result.attributions };
    case 'pages':
      return {
        id,
        date: article.publishedAt,
        author: article.authors.join('; ') || null,
        title: article.title,
        sitename: article.siteName,
        text: bodyText(analysis),
      };
    case 'news-pages':
      return { ...article, id, published: article.publishedAt, text: bodyText(analysis) };
    case 'extraction':
      return { id, text: bodyText(analysis) };
    default:
      return result;
  }
}
