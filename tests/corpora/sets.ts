// The labelled sets: where each lies, how its rows become predictions, which of the scorer's figures count.

export type CorpusSet = {
  name: string;
  task: 'temporal' | 'attribution' | 'extraction' | 'news-pages' | 'pages' | 'claims' | 'related';
  /** Gold file, below the corpora folder. */
  gold: string;
  /** Scorer, with its arguments in order; GOLD and PRED stand for the files. */
  scorer: string[];
  /**
   * Dotted paths into the scorer's JSON, with the figure to reach (null: none set). `rows.NAME` counts the predictions that have
   * something there, which no scorer asks.
   */
  figures: Record<string, number | null>;
};

const temporal = (
  name: string,
  file: string,
  reach: [number | null, number | null, number | null, number | null],
): CorpusSet => ({
  name,
  task: 'temporal',
  gold: `temporal/${file}.jsonl`,
  scorer: ['temporal.mjs', 'GOLD', 'PRED'],
  figures: {
    'strict.f1': reach[0],
    'relaxed.f1': reach[1],
    value_f1: reach[2],
    'calendar.value_f1': reach[3],
  },
});
const value = (name: string, file: string, reach: number | null) =>
  temporal(name, file, [null, null, reach, null]);

const pages = (
  name: string,
  gold: string,
  set: string | null,
  figures: Record<string, number | null>,
): CorpusSet => ({
  name,
  task: 'pages',
  gold,
  scorer: ['pages.mjs', 'GOLD', 'PRED', ...(set ? [`--set=${set}`] : [])],
  figures,
});

const related = (name: string, file: string, figures: Record<string, number | null>): CorpusSet => ({
  name,
  task: 'related',
  gold: `related/${file}`,
  scorer: ['related.mjs', 'GOLD', 'PRED'],
  figures,
});

const attribution = (name: string, file: string, figures: Record<string, number | null>): CorpusSet => ({
  name,
  task: 'attribution',
  gold: `attribution/${file}.jsonl.gz`,
  scorer: ['attribution.mjs', 'GOLD', 'PRED'],
  figures,
});

export const sets: CorpusSet[] = [
  temporal('time-en-train', 'train', [0.82, 0.91, 0.8, 0.84]),
  temporal('time-en-meantime', 'meantime-dev', [0.72, 0.88, 0.72, 0.76]),
  temporal('time-en-wikiwars', 'wikiwars-dev', [0.8, 0.9, 0.75, 0.78]),
  value('time-de-krauts', 'de-krauts-dev', 0.66),
  value('time-de-wikiwars', 'de-wikiwars-dev', 0.68),
  value('time-es-tempeval', 'es-tempeval3-dev', 0.8),
  value('time-es-meantime', 'es-meantime-dev', 0.66),
  value('time-fr-timebank', 'fr-timebank-dev', 0.68),
  value('time-it-timebank', 'it-timebank-dev', 0.66),
  value('time-uk-wikiwars', 'uk-wikiwars-dev', null),
  value('time-el-wikiwars', 'el-wikiwars-dev', null),
  value('time-et-news', 'et-news-dev', null),
  value('time-zh-tempeval', 'zh-tempeval2-dev', null),
  attribution('attribution-dev', 'dev', { 'relation.full_f1': 0.66, 'relation.content_f1': 0.73 }),
  {
    ...attribution('attribution-dev-sentences', 'dev', {
      'reporting.attribution.f1': 0.88,
      'sentence.attributed.p': 0.95,
      'sentence.attributed.r': 0.82,
      'sentence.source_hit_given_detected': 0.9,
      'sentence.source_hit': 0.76,
      'recall_by_type.direct': 0.9,
      'recall_by_type.mixed': 0.78,
      'recall_by_type.indirect': 0.54,
    }),
    scorer: ['attribution-sentences.mjs', 'GOLD', 'PRED'],
  },
  attribution('attribution-train', 'train', { 'relation.full_f1': null, 'relation.content_f1': null }),
  attribution('attribution-de', 'de-wikinews-dev', { 'relation.full_f1': 0.38, 'relation.content_f1': 0.55 }),
  {
    name: 'claims',
    task: 'claims',
    gold: 'news-pages/truth.jsonl',
    scorer: ['claims.mjs', 'CORPORA/claims/gold.jsonl', 'GOLD', 'PRED'],
    figures: {
      'times.value_f1': 0.8,
      'times.role_acc': 0.85,
      'outlets.f1': 0.9,
      'outlets.use_f1': 0.75,
      'sources.f1': 0.8,
      'sources.kind_acc': 0.9,
    },
  },
  {
    name: 'news-pages',
    task: 'news-pages',
    gold: 'news-pages/truth.jsonl',
    scorer: ['news-pages.mjs', 'GOLD', 'PRED'],
    figures: { title: 0.96, authors_f1: 0.92, published_day: 0.98, text_f1: 0.945 },
  },
  {
    name: 'extraction',
    task: 'extraction',
    gold: 'extraction/truth.json',
    scorer: ['extraction.mjs', 'GOLD', 'PRED'],
    figures: { f1: 0.972, precision: null, recall: null },
  },
  pages('dates', 'dates/pages.jsonl', null, {
    'date.f1': 0.95,
    'author.set': 0.66,
    'text.f1': 0.92,
    'title.exact': null,
  }),
  // No page lost: all 29 are read, with text; 24 of them with a day of publication.
  pages('pages', 'pages/pages.jsonl', null, {
    'rows.text': 29,
    'rows.date': 24,
    'date.f1': null,
    'author.set': null,
    'title.exact': null,
  }),
  related('related-ecbplus', 'ecbplus-dev.jsonl.gz', { map: 0.955, 'shown.f1': 0.87 }),
  related('related-energy', 'energy-dev.jsonl', { map: null, 'shown.f1': null }),
  related('related-headlines', 'headlines-dev.jsonl', { map: 0.4, 'shown.f1': null }),
];
