// Runs of text → the article's blocks: Readability says where the article is, the page's own structure says what belongs to it.
import type { BlockKind } from '../core/model/article.ts';
import { isCreditLine, isSentence, type LineKind, readLine } from './boilerplate.ts';
import { toLetters } from './letters.ts';
import type { CheckTime } from './limits.ts';
import type { PageElement, PageText, PageTree } from './page-tree.ts';
import { isInline, linkAround, linkShare, type Run } from './runs.ts';
import { readStatedBody, type StatedBody } from './stated-body.ts';
import type { Part, Surroundings } from './surroundings.ts';

export type JudgedRun = { run: Run; kind: BlockKind };

/** Parts whose long sentences may still be the article's: class words such as "share" also name what is shared. */
const DOUBTFUL = new Set<Part>(['aside', 'header', 'tags', 'byline', 'tools', 'footer']);

export type Page = {
  tree: PageTree;
  runs: Run[];
  around: Surroundings[];
  kept: ReadonlySet<PageText>;
  headline: Run | null;
  description: string | null;
  /** Titles the page states, as letters: a line that only repeats one is no text. */
  titles: ReadonlySet<string>;
  /** Host of the page's address. */
  host: string;
  jsonLdBody: string | null;
  checkTime: CheckTime;
};

export function chooseBlocks(page: Page): JudgedRun[] {
  const { runs, kept, headline, checkTime } = page;
  const keptRuns = new Set(runs.filter((run) => run.pieces.some((piece) => piece && kept.has(piece))));
  const stated = readStatedBody(page.jsonLdBody, { kept: [...keptRuns], all: runs, checkTime });
  const isText = (run: Run) => keptRuns.has(run) || stated?.(run) === true;
  const core = coreOf(page, runs.filter(isText));
  const inCore = (run: Run) => isWithin(run.host, core);
  const first = runs.find((run) => isText(run) && inCore(run))?.order ?? Number.POSITIVE_INFINITY;
  const from = headline ? Math.min(headline.order, first) : first;
  const judged: JudgedRun[] = [];
  let pointing: PageElement | null = null;
  let isBelowLabel = false;
  for (const run of runs) {
    checkTime();
    const isAbove = run.order < from && isPictureAbove(run, page);
    if (run === headline || (run.order < from && !isAbove)) continue;
    if (!inCore(run) && run.order > first) continue;
    if (pointing && isWithin(run.host, pointing)) continue;
    const line = readLine(run.text);
    pointing = pointingSection(run, line, core);
    // "More from this section" and a list of links: the list goes with its label, also where both stand in the text itself.
    isBelowLabel = line === 'label' || (isBelowLabel && isLinkedItem(run, page));
    if (isBelowLabel) continue;
    const kind = judge(run, page, { line, isText: isText(run), isLead: run.order < first, stated });
    if (kind) judged.push({ run, kind });
  }
  return tidy(judged, page);
}

/** The section that a heading like "Read more" opens: its list of links goes with it. */
function pointingSection(run: Run, line: LineKind, core: PageElement): PageElement | null {
  if (line !== 'label' && line !== 'pointer') return null;
  const section = run.host.parent;
  if (!section || section === core || section.tag === 'body' || isWithin(core, section)) return null;
  return section.linkLength > 0.3 * section.textLength ? section : null;
}

type Standing = {
  line: LineKind;
  /** Kept by Readability, or in the body the page states. */
  isText: boolean;
  /** Between headline and text. */
  isLead: boolean;
  stated: StatedBody | null;
};

function judge(run: Run, page: Page, { line, isText, isLead, stated }: Standing): BlockKind | null {
  const around = page.around[run.host.index];
  if (!around) return null;
  const { part } = around;
  const { tag } = run.host;
  const isStated = stated?.(run) === true;
  if (line === 'label' || (line === 'pointer' && !isStated)) return null;
  if (isStated && !isLead) return bodyKind(run, around);
  if (isInCaption(run, around) || isCaption(run)) return judgeCaption(run, around);
  if (part) {
    const isDoubtful = DOUBTFUL.has(part) && isText && run.text.length > 120 && linkShare(run) < 0.3;
    if (!isDoubtful) return null;
  }
  if (line === 'note') return 'note';
  if (isPointer(run, page)) return null;
  if (isLead) return isStandfirst(run, page) ? 'standfirst' : null;
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (around.item) return isText || (isSentence(run.text) && linkShare(run) < 0.5) ? 'list-item' : null;
  if (tag === 'tr') return linkShare(run) < 0.5 ? 'paragraph' : null;
  if (around.table && run.text.length < 80 && !isSentence(run.text)) return null;
  if (stated && !around.quote) return null;
  if (isText) return bodyKind(run, around);
  return (tag === 'p' || around.isBody) && isSentence(run.text) && run.text.length > 25
    ? bodyKind(run, around)
    : null;
}

function bodyKind({ host }: Run, { item, quote }: Surroundings): BlockKind {
  if (/^h[1-6]$/.test(host.tag)) return 'heading';
  if (item) return 'list-item';
  return quote ? 'quote' : 'paragraph';
}

const isLinkedItem = (run: Run, { around }: Page): boolean =>
  around[run.host.index]?.item != null && run.linkLength > 0 && run.text.length < 200;

/** Nothing but a link to another page of the same site, and no sentence: "Minister resigns after vote". A link elsewhere cites. */
function isPointer(run: Run, { host }: Page): boolean {
  if (linkShare(run) < 0.8 || /[.…。]["'”’»)\]]*$/u.test(run.text)) return false;
  const links = run.pieces.map((piece) => (piece ? linkAround(piece) : null)).filter((link) => link !== null);
  return links.length > 0 && links.every(({ element }) => isOwnLink(element.getAttribute('href'), host));
}

function isOwnLink(href: string | null, host: string): boolean {
  if (!href) return true;
  const other = /^(?:https?:)?\/\/([^/?#]+)/i.exec(href)?.[1];
  return other === undefined || siteOf(other) === siteOf(host);
}

/** Near enough to the registrable domain for telling a site's own links from others. */
const siteOf = (host: string): string => host.toLowerCase().split('.').slice(-2).join('.');

/** A figure may hold a whole slide with its paragraphs; its caption says so, or is short. */
const isInCaption = (run: Run, { caption, credit, figure }: Surroundings): boolean =>
  Boolean(caption || credit) || (figure !== null && (run.text.length < 200 || !isSentence(run.text)));

/** Runs between the words under a picture and the headline below it: a section's name, a button to enlarge it. */
const MOST_BETWEEN = 6;
const MOST_STEPS = 5;

/** The picture of some layouts stands above the headline, in one box with it. */
function isPictureAbove(run: Run, { around, headline }: Page): boolean {
  const { caption, credit, figure, item } = around[run.host.index] ?? {};
  if (!headline || !figure || item || !(caption || credit)) return false;
  if (headline.order - run.order > MOST_BETWEEN) return false;
  let box = figure.parent;
  for (let steps = 0; box && steps < MOST_STEPS && !isWithin(headline.host, box); steps++) box = box.parent;
  return box !== null && box.tag !== 'body' && isWithin(headline.host, box);
}

const MEDIA =
  /(?:^|[-_\s])(?:image|images|img|photo|photos|picture|foto|bild|imagen|imagem|immagine|media|gallery|galerie|slide|thumb|thumbnail|video|figure|afbeelding|kuva)(?:$|[-_\s])|[Ii]mage|[Pp]hoto|[Pp]icture/;
const CREDIT_TEXT =
  /^(?:(?:photos?|fotos?|bild(?:er|quelle|nachweis)?|images?|imag[eo]n?|immagine|pictures?|credits?|crédits?|photograph|graphic|grafik|illustration|infografik|zdroj foto|фото|video|screenshot|©|\(c\)|copyright)(?:\s(?:credit|by|von|par|de|di|por))?\s?[:：/©|]|©\s?\S|(?:getty|getty images|shutterstock|imago|istock|pexels|pixabay|unsplash|ap photo|reuters\/)\b)/iu;

/** Words beside a picture in a small box of their own that speaks of pictures, or that end in who made it. */
function isCaption(run: Run): boolean {
  const isCredited = CREDIT_TEXT.test(run.text) || /©|\((?:foto|photo|bild)/iu.test(run.text);
  if (run.text.length > (isCredited ? 400 : 220) || /^h[1-6]$/.test(run.host.tag)) return false;
  let box: PageElement | null = run.host;
  for (let steps = 0; box && steps < 4; box = box.parent, steps++) {
    if (box.textLength > run.text.length + 250) return false;
    if (box.images > 0) return isCredited || MEDIA.test(box.words) || MEDIA.test(run.host.words);
  }
  return false;
}

function judgeCaption(run: Run, { caption, credit, part }: Surroundings): BlockKind | null {
  if (part && !DOUBTFUL.has(part)) return null;
  if (
    (credit && (!caption || isWithin(credit, caption))) ||
    (run.text.length < 120 && CREDIT_TEXT.test(run.text))
  ) {
    return 'credit';
  }
  return 'caption';
}

const STANDFIRST =
  /(?:^|[-_\s])(?:standfirst|dek|deck|lead|lede|leadtext|intro|introduction|summary|sub-?title|sub-?head(?:line|ing)?|strapline|sottotitolo|sommario|occhiello|chapo|chapeau|entradilla|bajada|sumario|copete|ingress|excerpt|description|abstract|vorspann|preface|perex|anons|kicker-text|post-excerpt|article-summary)(?:$|[-_\s])/i;

/** Between headline and text: what is called a summary, what the page's description says, or a sentence of its own. */
function isStandfirst(run: Run, { description }: Page): boolean {
  if (run.text.length < 30 || linkShare(run) > 0.5) return false;
  if (description && sameWords(run.text, description)) return true;
  for (let at: PageElement | null = run.host, steps = 0; at && steps < 3; at = at.parent, steps++) {
    if (STANDFIRST.test(at.words) && at.textLength < 1500) return true;
  }
  return run.text.length > 60 && (isSentence(run.text) || /^h[2-4]$/.test(run.host.tag));
}

function sameWords(text: string, description: string): boolean {
  const one = toLetters(text);
  const other = toLetters(description);
  return one.length > 20 && (one.startsWith(other.slice(0, 60)) || other.startsWith(one.slice(0, 60)));
}

/** One <article> with the headline and this share of the text is the story; what follows it is the next one. */
const MOST_OF_TEXT = 0.6;

/** The smallest element that holds nearly all of the article's text, or the one <article> that holds headline and most of it. */
function coreOf({ tree, headline }: Page, runs: readonly Run[]): PageElement {
  const held = heldLengths(
    tree,
    new Set(runs.flatMap(({ pieces }) => pieces.filter((piece) => piece !== null))),
  );
  const total = held[0] ?? 0;
  const story = tree.elements.findLast(
    (element) =>
      element.tag === 'article' &&
      total > 0 &&
      (held[element.index] ?? 0) >= MOST_OF_TEXT * total &&
      headline !== null &&
      isWithin(headline.host, element),
  );
  let core = story ?? tree.body;
  const most = 0.95 * (held[core.index] ?? 0);
  for (;;) {
    const inner: PageElement | undefined = core.children.find(
      (child): child is PageElement =>
        child.kind === 'element' && !isInline(child) && (held[child.index] ?? 0) >= most,
    );
    if (!inner || total === 0) return core;
    core = inner;
  }
}

/** Characters of kept text below each element. */
export function heldLengths({ elements }: PageTree, kept: ReadonlySet<PageText>): number[] {
  const held = new Array<number>(elements.length).fill(0);
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index];
    if (!element) continue;
    for (const child of element.children) {
      if (child.kind === 'text' && kept.has(child))
        held[index] = (held[index] ?? 0) + child.data.trim().length;
    }
    if (element.parent) held[element.parent.index] = (held[element.parent.index] ?? 0) + (held[index] ?? 0);
  }
  return held;
}

export function isWithin(element: PageElement, ancestor: PageElement): boolean {
  for (let at: PageElement | null = element; at && at.index >= ancestor.index; at = at.parent) {
    if (at === ancestor) return true;
  }
  return false;
}

const BODY = new Set<BlockKind>(['paragraph', 'list-item', 'quote']);
const LONG_LINE = 100;

/** Shorter lines may come again for good reason: "Eat two hours before the race" in every week of a plan. */
const LONG_REPEAT = 200;

/** Headings with nothing below them, lines about the article, pull quotes and what is there twice go. */
function tidy(judged: JudgedRun[], { headline, titles, checkTime }: Page): JudgedRun[] {
  const lastBody = judged.findLastIndex(({ kind }) => BODY.has(kind));
  const firstLong = judged.findIndex(({ run, kind }) => BODY.has(kind) && run.text.length > LONG_LINE);
  const ownTitle = headline ? toLetters(headline.text) : null;
  const paragraphs = judged.filter(({ kind }) => kind === 'paragraph').map(({ run }) => toLetters(run.text));
  const running = paragraphs.join(' ');
  const seen = new Set<string>();
  return judged.filter(({ run, kind }, index) => {
    checkTime();
    if (kind === 'heading' && index > lastBody) return false;
    if (index < firstLong && kind === 'paragraph' && isCreditLine(run.text)) return false;
    const letters = toLetters(run.text);
    if (letters === ownTitle || (titles.has(letters) && kind !== 'paragraph')) return false;
    // Words of the text set large beside it.
    if ((kind === 'quote' || kind === 'standfirst') && letters.length > 30 && running.includes(letters))
      return false;
    if (run.text.length < LONG_REPEAT) return true;
    const isRepeat = seen.has(letters);
    seen.add(letters);
    return !isRepeat;
  });
}
