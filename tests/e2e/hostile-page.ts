// Pages made to break a reader: cut at random, beyond any size, or with the page's own JavaScript turned against whoever reads it.

export type HostilePage = {
  name: string;
  html: string;
  /** What the panel may say: any of these. */
  outcome: RegExp;
};

const SENTENCE =
  'The ferry company of Port Ellery said on Monday that the crossing would stay closed for a second week. ';
const HEADLINE = 'Pier stays closed';
const ARTICLE = `<article><h1>${HEADLINE}</h1><p>By <a rel="author" href="/staff/ida">Ida Brandt</a></p>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(8)}</article>`;

const READ = new RegExp(HEADLINE);
const REFUSED = /too large|too long/i;
const READ_OR_REFUSED = new RegExp(`${HEADLINE}|too large|too long`, 'i');
const ANYTHING = new RegExp(`${HEADLINE}|too large|too long|No article on this page`, 'i');

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title>${head}</head><body>${body}</body></html>`;

/** Built by the page itself, and not laid out, which alone takes the browser minutes. */
const built = (script: string) =>
  page(`${ARTICLE}<div id="root" style="display:none"></div><script>${script}</script>`);

const SCRIPTS: [name: string, script: string][] = [
  [
    'a page that replaces Array.prototype and JSON.parse',
    `for (const name of Object.getOwnPropertyNames(Array.prototype)) { if (name !== 'constructor' && name !== 'length') Array.prototype[name] = () => { throw new Error('mine'); }; }
     JSON.parse = () => { throw new Error('mine'); }; Map.prototype.get = () => 'mine'; Promise.prototype.then = () => {};`,
  ],
  [
    'getters that throw',
    `for (const [kind, names] of [[Node, ['firstChild', 'nextSibling', 'parentNode', 'textContent', 'childNodes', 'nodeType']], [Element, ['localName', 'tagName', 'children', 'shadowRoot', 'attributes']], [CharacterData, ['data']]])
       for (const name of names) Object.defineProperty(kind.prototype, name, { get() { throw new Error('mine'); } });
     Element.prototype.getAttribute = Document.prototype.querySelectorAll = () => { throw new Error('mine'); };`,
  ],
];

const CLOBBERED = [
  'querySelectorAll',
  'querySelector',
  'getElementsByTagName',
  'documentElement',
  'body',
  'implementation',
  'baseURI',
  'createTreeWalker',
  'createElement',
  'head',
  'title',
];

/** A page like those that publishers make, cut off somewhere; `seed` picks the place and what is taken out of the middle. */
function cut(seed: number): string {
  const full = page(
    `<header><nav><ul><li><a href="/">Home</a></li></ul></nav></header><main>${ARTICLE}<aside class="related"><ul><li><a href="/x">More</a></li></ul></aside><table><tr><td>${SENTENCE}</td></tr></table><form><input name="firstChild"><select><option>1</option></select></form></main><footer>© 2026</footer>`,
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${HEADLINE}","datePublished":"2026-03-04"}</script><style>p{color:#000}</style>`,
  );
  // A multiplicative generator: the same cuts on every run and machine.
  const next = (state: number) => (state * 48271) % 2147483647;
  const first = next(next(seed * 7919 + 1));
  const second = next(first);
  const from = first % full.length;
  return full.slice(0, from) + full.slice(from + (second % 60), full.length - (second % 400));
}

export const hostilePages: HostilePage[] = [
  ...SCRIPTS.map(([name, script]) => ({
    name,
    html: page(ARTICLE, `<script>${script}</script>`),
    outcome: READ,
  })),
  {
    name: 'elements named like properties of the document',
    html: page(
      `${CLOBBERED.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}${ARTICLE}`,
    ),
    outcome: READ,
  },
  {
    name: '100,000 nested elements',
    // Parsers nest some hundred of them and lay the rest out in a row; deeper trees stop the browser itself.
    html: page(`${ARTICLE}<div style="display:none">${'<div>'.repeat(100_000)}`),
    outcome: REFUSED,
  },
  {
    name: '30,000 elements, each in the one before, with text in each',
    html: built(
      `const root = document.getElementById('root'); let at = root; for (let depth = 0; depth < 450; depth++) { const row = document.createElement('div'); for (let i = 0; i < 66; i++) { const p = document.createElement('p'); p.textContent = 'The pier, again, and again, stays closed, ' + i; row.append(p); } at.append(row); at = row; }`,
    ),
    outcome: READ_OR_REFUSED,
  },
  {
    name: '5 MB of text',
    html: page(ARTICLE + `<p>${SENTENCE.repeat(10)}</p>`.repeat(5000)),
    outcome: REFUSED,
  },
  {
    name: 'one paragraph of 2 MB without a space',
    html: page(`${ARTICLE}<p>${'x'.repeat(2_000_000)}</p>`),
    outcome: READ_OR_REFUSED,
  },
  {
    name: 'a million links',
    html: built(`document.getElementById('root').innerHTML = '<a href=/x>x</a>'.repeat(1000000);`),
    outcome: REFUSED,
  },
  {
    name: '30,000 lines and 2 MB of stated text to compare them with',
    html: page(
      ARTICLE + '<p>The pier stays closed for the whole week.</p>'.repeat(30_000),
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, articleBody: 'The pier stays open, and nobody knows why. '.repeat(45_000) })}</script>`,
    ),
    outcome: READ_OR_REFUSED,
  },
  {
    name: '2,000 stated titles and 20,000 headings to compare them with',
    html: page(
      ARTICLE + '<h2>The pier, which nobody uses, stays closed for one more week</h2>'.repeat(20_000),
      Array.from(
        { length: 2000 },
        (_, at) => `<meta property="og:title" content="Title ${at} of a pier that nobody uses any more">`,
      ).join(''),
    ),
    outcome: READ_OR_REFUSED,
  },
  {
    name: '15,000 articles and links to authors, each in the one before',
    html: built(
      `let at = document.getElementById('root'); for (let depth = 0; depth < 7500; depth++) { const article = document.createElement('div'); article.setAttribute('itemscope', ''); article.setAttribute('itemtype', 'https://schema.org/NewsArticle'); const link = document.createElement('a'); link.rel = 'author'; link.append('Ida'); article.append(link); at.append(article); at = link; }`,
    ),
    outcome: READ_OR_REFUSED,
  },
  ...Array.from({ length: 12 }, (_, seed) => ({
    name: `markup cut at random, ${seed + 1}`,
    html: cut(seed + 1),
    outcome: ANYTHING,
  })),
];
