// A number → a made-up news library of any size: stories of several articles, words by Zipf's law, new names all the time.
import { toEntryDraft } from '../../lib/core/library/entry.ts';
import { toUid } from '../../lib/core/library/uid.ts';
import type { Analysis } from '../../lib/core/model/analysis.ts';

/** The library of every bench. */
export const SEED = 20240305;

export type MadeArticle = { story: number; url: string; title: string; text: string; day: string };

/** Mulberry32: the same library from the same seed in every browser. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ONSETS = 'b br c ch d dr f fl g gr h j k kl l m n p pr r s sh st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 'l', 'k', 'm', 'nd', 'rt'];

/** Word number n, always the same; low numbers are short, as common words are. */
function makeWord(n: number): string {
  let rest = n * 2654435761;
  const pick = (list: readonly string[]) => {
    const part = list[Math.abs(rest) % list.length] ?? '';
    rest = Math.floor(Math.abs(rest) / list.length);
    return part;
  };
  let word = '';
  const syllables = n < 60 ? 1 : n < 3000 ? 2 : 3;
  for (let i = 0; i < syllables; i++) word += pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  return n < 60 ? word : word + (ONSETS[n % ONSETS.length] ?? '') + (VOWELS[n % VOWELS.length] ?? '');
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const VOCABULARY = 24_000;
/** Mean words of an article. */
const WORDS = 800;

/** Articles one by one; a story's articles come near to each other, among those of the stories of its days. */
export function* makeArticles(seed: number): Generator<MadeArticle> {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  // Zipf with exponent near 1: the rank is exponential in a uniform number.
  const zipf = () => Math.min(VOCABULARY - 1, Math.floor(VOCABULARY ** random()) - 1);
  let names = 400;
  const newName = () => capital(makeWord(VOCABULARY + names++));
  const oldName = () => capital(makeWord(VOCABULARY + below(names)));
  const waiting: MadeArticle[] = [];
  for (let story = 0; ; story++) {
    const cast = Array.from({ length: 8 }, () => (random() < 0.5 ? newName() : oldName()));
    const topic = Array.from({ length: 40 }, () => makeWord(200 + below(VOCABULARY - 200)));
    const size = 1 + Math.min(25, Math.floor(-Math.log(1 - random()) * 6));
    for (let part = 0; part < size; part++) {
      const text = makeText({ random, below, zipf, cast, topic, newName });
      const title = capital(
        [cast[0], topic[below(6)], makeWord(zipf()), topic[below(12)], cast[1 + below(3)]].join(' '),
      );
      const day = new Date(Date.UTC(2015, 0, 1) + (story / 8 + below(6)) * 86_400_000)
        .toISOString()
        .slice(0, 10);
      waiting.push({ story, url: `https://outlet${below(180)}.example/${story}-${part}`, title, text, day });
    }
    while (waiting.length > 60) {
      const [next] = waiting.splice(below(waiting.length), 1);
      if (next) yield next;
    }
  }
}

type TextParts = {
  random: () => number;
  below: (n: number) => number;
  zipf: () => number;
  cast: readonly string[];
  topic: readonly string[];
  newName: () => string;
};

function makeText({ random, below, zipf, cast, topic, newName }: TextParts): string {
  const words = Math.floor(WORDS * (0.5 + random()));
  const sentences: string[] = [];
  let sentence: string[] = [];
  for (let i = 0; i < words; i++) {
    const chance = random();
    if (chance < 0.02) sentence.push(cast[below(cast.length)] ?? '');
    else if (chance < 0.024) sentence.push(newName());
    else if (chance < 0.08) sentence.push(topic[below(topic.length)] ?? '');
    else if (chance < 0.085) sentence.push(String(1 + below(9999)));
    else sentence.push(makeWord(zipf()));
    if (sentence.length < 12 + below(14)) continue;
    sentences.push(`${capital(sentence.join(' '))}.`);
    sentence = [];
  }
  let text = '';
  for (const [i, one] of sentences.entries()) text += one + (i % 3 === 2 ? '\n' : ' ');
  return text.trim();
}

/** What the analysis of such an article would hold: blocks, sentences, some claims with dates and speakers. */
export function toAnalysis({ url, title, text, day }: MadeArticle): Analysis {
  const whole = `${title}\n${text}`;
  const blocks: Analysis['article']['blocks'] = [{ kind: 'title', start: 0, end: title.length }];
  for (let at = title.length + 1; at < whole.length; ) {
    const end = whole.indexOf('\n', at) < 0 ? whole.length : whole.indexOf('\n', at);
    blocks.push({ kind: 'paragraph', start: at, end });
    at = end + 1;
  }
  const claims = blocks.slice(1, 9).map((block, i) => ({
    id: `${i}-${block.start}`,
    start: block.start,
    end: block.end,
    quote: whole.slice(block.start, block.end),
    block: i + 1,
    blockKind: 'paragraph' as const,
    times: [i],
    primary: i,
    attribution: null,
    attributions: [],
    outlets: [],
    role: 'event' as const,
    inQuote: false,
  }));
  return {
    version: 1,
    article: {
      url,
      canonicalUrl: url,
      lang: 'en',
      title,
      siteName: url.slice(8).split('.')[0] ?? '',
      authors: [],
      publishedAt: day,
      modifiedAt: null,
      section: null,
      topics: [],
      wire: null,
      correction: null,
      paywall: null,
      origins: {},
      text: whole,
      blocks,
      links: [],
    },
    pack: 'en',
    coverage: { times: 'full', attribution: 'full' },
    sentences: blocks.map(({ start, end }) => ({ start, end })),
    times: claims.map(({ start }, i) => ({
      start,
      end: start + 4,
      quote: whole.slice(start, start + 4),
      type: 'DATE' as const,
      value: day,
      mod: null,
      from: `${day.slice(0, 8)}${String(1 + i).padStart(2, '0')}`,
      until: `${day.slice(0, 8)}${String(1 + i).padStart(2, '0')}`,
      stated: [],
      inferred: [],
      rule: 'made',
      anchor: null,
      role: 'event' as const,
    })),
    speakers: [],
    attributions: [],
    claims,
    outlets: [],
    sources: { persons: [], institutions: [], documents: [], anonymous: [] },
    profile: { sentences: blocks.length, attributedSentences: 0, secondHandSentences: 0 },
    problems: [],
  };
}

export const toRow = (article: MadeArticle) =>
  toEntryDraft(toAnalysis(article), {
    status: 'saved',
    at: `${article.day}T08:00:00.000Z`,
    expiresAt: null,
    html: null,
  });

/** The n-th article of the bench's library as it stands open beside the panel. */
export function questionAt(n: number): { analysis: Analysis; uid: string } {
  let at = 0;
  for (const article of makeArticles(SEED))
    if (at++ === n) return { analysis: toAnalysis(article), uid: toUid(article.url) };
  throw new Error('the corpus has no end');
}
