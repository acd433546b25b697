// A number of words or claims → a made-up news page of that length, with dates, speakers and outlets throughout.

const people = ['Mara Quill', 'Tessa Harrow', 'Piet Moran', 'Rosalind Achebe', 'Ivo Lindgren', 'Nadia Frost'];
const places = ['Port Ellery', 'Larkmoor', 'Seabright', 'Westmere', 'Stonehithe'];
const months = ['January', 'February', 'March', 'April', 'September', 'November'];

/** Paragraphs that differ in names, days and numbers, so that no two claims are alike. */
function paragraph(n: number): string {
  const person = people[n % people.length];
  const place = places[n % places.length];
  const day = 1 + ((n * 7) % 27);
  const month = months[(n * 5) % months.length];
  const year = 2015 + (n % 9);
  const kinds = [
    `On ${day} ${month} ${year} the council of ${place} closed road number ${n} for repairs, and a report of ${30 + n} pages was sent to the ministry.`,
    `“We counted ${100 + n} boats in the harbour of ${place} that week,” ${person} said on ${month} ${day}, ${year}. The ferries had been full since the morning.`,
    `According to Reuters, ${person} warned the ministry in ${month} ${year} that the cables of bridge ${n} were worn. Nobody answered the letter, which lay in a drawer for weeks.`,
    `${person} told The Guardian last week that ${place} would pay ${n} million for the new pier. Work is due to begin in ${month} ${year + 4}, the engineers wrote.`,
    `Two people familiar with the talks said that the price of ${200 + n} had been agreed in ${year}. They asked not to be named because the talks go on.`,
  ];
  return kinds[n % kinds.length] ?? '';
}

function toPage(paragraphs: readonly string[], title: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-19T07:00:00Z"></head>
<body><main><article><h1>${title}</h1><p>By Dana Ferris</p>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main></body></html>`;
}

/** `seed`: another article of the same length. */
export function pageOfWords(words: number, seed: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (let n = seed * 1000; count < words; n += 1) {
    const text = paragraph(n);
    paragraphs.push(text);
    count += text.split(' ').length;
  }
  return toPage(paragraphs, `Harbour paper number ${seed}`);
}

export const pageOfParagraphs = (count: number): string =>
  toPage(
    Array.from({ length: count }, (_, n) => paragraph(n)),
    'The whole history of the harbour',
  );
