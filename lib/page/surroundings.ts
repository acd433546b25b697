// Page tree → for each element what surrounds it: the part of the page it belongs to, by its own and its ancestors' landmarks,
// roles and class words.
import { readAttribute } from './dom-access.ts';
import { namesIn, type PageElement, type PageTree } from './page-tree.ts';
import { remember } from './remember.ts';

/** Parts of a page that are not the article's running text. */
export type Part =
  | 'navigation'
  | 'related'
  | 'newsletter'
  | 'share'
  | 'consent'
  | 'paywall'
  | 'author'
  | 'comments'
  | 'advertisement'
  | 'tags'
  | 'byline'
  | 'tools'
  | 'form'
  | 'aside'
  | 'footer'
  | 'header'
  | 'hidden'
  | 'spoken'; // for screen readers only

export type Surroundings = {
  /** The nearest such part around the element, or null. */
  part: Part | null;
  /** Nearest caption-like element (figcaption, class "caption"), figure, block quote, list item around it. */
  caption: PageElement | null;
  credit: PageElement | null;
  figure: PageElement | null;
  quote: PageElement | null;
  item: PageElement | null;
  table: PageElement | null;
  /** Marked by the page as its article's body: itemprop="articleBody" and the like. */
  isBody: boolean;
};

const TAGS: Record<string, Part> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'footer',
  form: 'form',
  aside: 'aside',
  button: 'form',
  label: 'form',
  select: 'form',
  textarea: 'form',
  dialog: 'consent',
};
const ROLES: Record<string, Part> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  tablist: 'navigation',
  toolbar: 'tools',
  search: 'form',
  form: 'form',
  button: 'form',
  dialog: 'consent',
  alertdialog: 'consent',
  complementary: 'aside',
  contentinfo: 'footer',
};

/**
 * Words of class names and ids by family, in the languages news sites are built in. `-` stands for any separator; a word stands
 * between separators ("ad" is not in "header"), `*` lets it go on.
 */
const FAMILIES: [Part, string][] = [
  [
    'newsletter',
    'newsletter* sign-up signup* subscribe subscription* subscriber* abonn* abo-box abobox mailing-list email-capture inscription* suscri* iscriviti nieuwsbrief nyhetsbrev push-notification*',
  ],
  [
    'share',
    'share* sharing social social-* addthis* addtoany* sharedaddy teilen compartir compartilhar partage* condividi delen dela udostepnij follow-us followus follow-* follow',
  ],
  ['consent', 'cookie* consent* gdpr cmpbox cmpwrapper cmp-banner privacy-* onetrust* didomi* cookielaw'],
  [
    'paywall',
    'paywall* regwall* piano-* tp-* meter metered premium-teaser subscribe-wall gate gated-* login-wall paid-content-*',
  ],
  [
    'comments',
    'comments comment-* comments-* commentlist commentform comment respond reply kommentar* commentaire* comentario* commenti reacties disqus* discussion* forum coral-* viafoura* livefyre hyvor* opinary* fb-comments',
  ],
  [
    'advertisement',
    'ad ads ad-* ads-* adv advert* advt adsense adslot* adbox* ad-slot* adunit* dfp* gpt-* sponsor* werbung anzeige* publicidad* publicite* pub annonce* reklam* banner* billboard* skyscraper outbrain* taboola* plista* teads* promo promo-* promoted promotion* affiliate* commercial',
  ],
  [
    'related',
    'related* relatedposts jp-relatedposts relacionad* correlat* verwandt* recommend* recommand* recirc* read-more readmore* read-also readalso more-* morestories see-also seealso also-read alsoread you-may-* also-like most-read mostread most-* popular* trending* trends teaser* latest* lire-aussi a-lire mehr-zum-thema mehrzumthema weiterlesen weitere-* artikelliste leia-mais leia-tambem lee-tambien te-puede-* leggi-anche lees-ook lees-meer meer-over les-ogsa les-mer las-mer lasmer czytaj* inne-artykuly ilgili-haber* devamini* benzer* cross-sell crosslink* linkbox* link-box link-list linklist inline-link* internal-link* interstitial-link next-article prev-article next-post prev-post post-navigation nav-links further-* carousel* slider* swiper* playlist* outbrain recommendations up-next upnext editors-pick* dossier topic-box topicbox crp-* yarpp* also-in',
  ],
  [
    'author',
    'author-bio* authorbio author-box* authorbox author-info author-card* authorcard author-profile about-author about-the-author author-desc* author-detail* author-footer bio biography autoreninfo* autorenbox autor-box autorinfo vcard-bio contributor-bio writer-bio post-author-* guest-author*',
  ],
  [
    'tags',
    'tags tag-* tags-* taglist tag-list tagcloud topics topic-list topic-tags keywords keyword-list schlagwort* schlagworte mots-cles etiquetas tema-* temas cat-links post-tags entry-tags article-tags post-categories entry-categories themen-*',
  ],
  [
    'byline',
    'byline* by-line dateline* timestamp* pubdate pub-date publish-* published* posted-on post-date entry-date article-date date-* postmeta post-meta entry-meta article-meta articlemeta meta-info article-info articleinfo post-info author authors author-name autor autoren autores auteur* redacteur last-updated lastupdated updated-* lesezeit reading-time read-time readtime reading-* article-header-meta metadata meta-data entry-author post-author',
  ],
  [
    'tools',
    'toolbar* tool-bar tools print print-* printfriendly font-size fontsize text-size audio-player audioplayer listen* text-to-speech tts readspeaker vorlesen player-container player-wrapper video-player jwplayer* vjs-* rating ratings vote voting poll poll-* quiz survey feedback* umfrage bookmark* merkliste save-article back-to-top scroll-* breadcrumb* pagination pager pagenav page-nav skip-link* skiplink* backlink toc table-of-contents inhaltsverzeichnis jump-links print-only copyright-tool',
  ],
  [
    'navigation',
    'nav navbar navigation menu menu-* submenu main-menu site-nav site-header siteheader site-footer sitefooter header-nav offcanvas off-canvas sidebar* side-bar masthead topbar top-bar rail right-rail',
  ],
  [
    'spoken',
    'sr-only visually-hidden visuallyhidden screen-reader-text screenreader* screen-reader* visible-print* u-hidden-visually hidden-visually a11y-* offscreen is-vishidden assistive-text vh aural',
  ],
];

const patternOf = (words: string): RegExp =>
  new RegExp(
    `(?:^|-)(?:${words
      .split(' ')
      .map((word) =>
        word.endsWith('-*')
          ? word.slice(0, -1)
          : word.endsWith('*')
            ? `${word.slice(0, -1)}[a-z]*(?:-|$)`
            : `${word}(?:-|$)`,
      )
      .join('|')})`,
  );
const FAMILY_PATTERNS = FAMILIES.map(([part, words]): [Part, RegExp] => [part, patternOf(words)]);
/** Most names speak of no part: one question instead of one for each family. */
const ANY_FAMILY = patternOf(FAMILIES.map(([, words]) => words).join(' '));

/** Longer names are made from a headline ("slide-lions-promoted-to-first-league") and say nothing about the part. */
const MOST_PARTS = 7;

/** "ArticleShare__newsLetter c-12" → "article-share-news-letter c-12": one name after another, words between hyphens. */
const CAPITAL = /([a-z0-9])([A-Z])/g;

/** One class name or id → the part of the page it speaks of, or null. */
const partOfName = remember((name): Part | null => {
  const plain = name
    .replace(CAPITAL, '$1-$2')
    .toLowerCase()
    .replace(/[_:./]+/g, '-')
    .replace(/-{2,}/g, '-');
  if (!ANY_FAMILY.test(plain)) return null;
  const isHeadline = plain.split('-').length > MOST_PARTS;
  return isHeadline ? null : (FAMILY_PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null);
});

/** Classes and id as written → what each of them speaks of, in their order. */
const partsOfWords = remember((words) => namesIn(words).map(partOfName));

const CAPTION =
  /(?:^|[-_\s])(?:fig)?(?:caption|captions|legende|bildunterschrift|bu|bildtext|didascalia|pie-(?:de-)?foto|bijschrift|billedtekst|legenda)(?:$|[-_\s])|caption/i;
const CREDIT =
  /(?:^|[-_\s])(?:photo-?|image-?|img-?|picture-?|media-?|caption-?|figure-?)?(?:credits?|copyright|photographer|fotograf|bildnachweis|bildquelle|quellenangabe|source-?credit|attribution|rights|agency|by-?line-?photo|foto-?credit)(?:$|[-_\s])/i;
const isCaptionWords = remember((words) => CAPTION.test(words));
export const isCreditWords = remember((words) => CREDIT.test(words));
const QUOTE =
  /(?:^|[-_\s])(?:blockquote|twitter-tweet|instagram-media|tiktok-embed|fb-post|embedded-post|tweet)(?:$|[-_\s])/i;

const isQuoteWords = remember((words) => QUOTE.test(words));

/** Beyond this share of the kept text a class word cannot mean a side part of the page. */
const TOO_MUCH = 0.3;

/**
 * `held`: kept text below each element. What holds a large part of the article is no side part, whatever its class says;
 * nor does a class name count that many pieces share which do so together: some sites call each paragraph "paywall".
 */
export function surround(tree: PageTree, held: readonly number[]): Surroundings[] {
  const limit = (held[0] ?? 0) * TOO_MUCH;
  const heldByName = new Map<string, number>();
  for (const { names, index } of tree.elements) {
    if (!held[index]) continue;
    for (const name of names) heldByName.set(name, (heldByName.get(name) ?? 0) + (held[index] ?? 0));
  }
  const isMeaningless = (name: string) => limit > 0 && (heldByName.get(name) ?? 0) > limit;
  const all: Surroundings[] = [];
  for (const page of tree.elements) {
    const around = page.parent ? all[page.parent.index] : undefined;
    const holdsArticle = !around || (limit > 0 && (held[page.index] ?? 0) > limit);
    all.push(
      holdsArticle ? surroundText(page, around) : surroundOne(page, around, partOf(page, isMeaningless)),
    );
  }
  return all;
}

/** What holds a large part of the article is neither caption nor credit nor quote nor a list's item. */
function surroundText({ element }: PageElement, around: Surroundings | undefined): Surroundings {
  const isBody = around?.isBody === true || statesBody(element);
  const none = { caption: null, credit: null, figure: null, quote: null, item: null, table: null };
  return { ...none, part: around?.part ?? null, isBody };
}

const statesBody = (element: Element): boolean =>
  /\barticleBody\b/.test(readAttribute(element, 'itemprop') ?? readAttribute(element, 'property') ?? '');

function surroundOne(page: PageElement, around: Surroundings | undefined, own: Part | null): Surroundings {
  const { tag, words, element } = page;
  const itemprop = readAttribute(element, 'itemprop');
  const isCaption =
    tag === 'figcaption' || tag === 'caption' || isCaptionWords(words) || itemprop === 'caption';
  const isCredit = isCreditWords(words) || itemprop === 'copyrightHolder' || itemprop === 'creditText';
  const isQuote = tag === 'blockquote' || isQuoteWords(words);
  // "social-embed" around a quoted post is no row of share buttons.
  const outer = isQuote && around?.part === 'share' ? null : around?.part;
  return {
    part: own ?? outer ?? null,
    caption: isCaption ? page : (around?.caption ?? null),
    credit: isCredit ? page : (around?.credit ?? null),
    figure: tag === 'figure' ? page : (around?.figure ?? null),
    quote: isQuote ? page : (around?.quote ?? null),
    item: tag === 'li' || tag === 'dd' || tag === 'dt' ? page : (around?.item ?? null),
    table: tag === 'table' ? page : (around?.table ?? null),
    isBody: around?.isBody === true || statesBody(element),
  };
}

function partOf(
  { element, tag, words, names }: PageElement,
  isMeaningless: (name: string) => boolean,
): Part | null {
  if (isHidden(element)) return 'hidden';
  const byTag = TAGS[tag];
  if (byTag) return byTag;
  const role = readAttribute(element, 'role');
  const byRole = role ? ROLES[role] : undefined;
  if (byRole) return byRole;
  return partsOfWords(words).find((part, at) => part && !isMeaningless(names[at] ?? '')) ?? null;
}

const LANDMARKS = new Set(['main', 'article', 'h1']);

/** Consent dialogs, which Readability takes for the article where they are longer than it. None holds a headline. */
export function findConsent({ elements }: PageTree): Set<PageElement> {
  const holdsArticle = new Set<PageElement>();
  for (const element of elements) {
    if (!LANDMARKS.has(element.tag)) continue;
    for (let at: PageElement | null = element; at && !holdsArticle.has(at); at = at.parent)
      holdsArticle.add(at);
  }
  return new Set(
    elements.filter(
      (page) =>
        page.parent !== null && !holdsArticle.has(page) && partsOfWords(page.words).includes('consent'),
    ),
  );
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = readAttribute(element, 'style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
