// A number → a made-up story of a made-up paper, long enough to be worth reading; the same number gives the same story.
const PLACES = ['Port Ellery', 'Seabright', 'Larkmoor', 'Holm', 'Westmere', 'Greyford', 'Saltmarsh'];
const THINGS = ['bridge', 'ferry', 'library', 'harbour wall', 'tram line', 'observatory', 'swimming pool'];
const PEOPLE = ['Mara Quill', 'Tessa Harrow', 'Ivo Lindgren', 'Piet Moran', 'Ada Bell', 'Ina Roth'];
const MONTHS = ['January', 'March', 'May', 'June', 'August', 'October'];

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? '';

export const titleOf = (n: number): string =>
  `${pick(PLACES, n)} ${pick(THINGS, n * 3)} plan ${n} moves ahead`;

export function storyPage(n: number): string {
  const who = pick(PEOPLE, n);
  const day = `${pick(MONTHS, n)} ${(n % 27) + 1}`;
  const paragraphs = Array.from(
    { length: 12 },
    (_, i) => `<p>On ${day}, ${pick(PEOPLE, n + i)} told Reuters that the ${pick(THINGS, n + i)} in
${pick(PLACES, n + i)} would cost ${n + i} million more than in ${2015 + (i % 8)}. “We counted item ${n * 7 + i} twice,” ${who} said.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${titleOf(n)}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Northern Ledger">
<meta property="article:published_time" content="2024-${String((n % 12) + 1).padStart(2, '0')}-12T08:00:00Z"></head>
<body><article><h1>${titleOf(n)}</h1><p class="byline">By ${who}</p>${paragraphs.join('\n')}</article></body></html>`;
}
