// The article's own words → the news agency it comes from: "BERLIN (dpa) –", "(Reuters)", "Additional reporting by AFP".
import type { ArticleSnapshot } from '../model/article.ts';
import { isAgency } from './parse-byline.ts';

/** "GENEVA, April 25 (Reuters) - ", "Berlin/Brüssel (dpa) – ", "(AP) — ": before the first sentence. */
const DATELINE = /^[^()]{0,60}\(([\p{L}\p{N}][^()]{1,30})\)\s?[-–—:.]/u;
/** A line of its own at the end: "(dpa/lby)", "dpa", "© AFP". */
const SIGNATURE = /^[(©\s]*(\p{L}[\p{L} -]{1,28})(?:[/,|-][^()]{1,40})?\)?\.?$/u;

/** As the article names it, or null. */
export function findWire({ text, blocks }: ArticleSnapshot): string | null {
  const body = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'standfirst');
  for (const { start, end } of body.slice(0, 3)) {
    const named = DATELINE.exec(text.slice(start, Math.min(end, start + 120)))?.[1];
    const agency = named?.split(/[/,]/).find((part) => isAgency(part));
    if (agency) return agency.trim();
  }
  const last = [...blocks.filter(({ kind }) => kind === 'note'), ...body.slice(-2)];
  for (const { start, end } of last) {
    if (end - start > 80) continue;
    const named = SIGNATURE.exec(text.slice(start, end).trim())?.[1];
    if (named && isAgency(named)) return named.trim();
  }
  return null;
}

const CORRECTION =
  /^(?:correction|clarification|corrections?|korrektur|richtigstellung|rectificati(?:f|on)|erratum|corrección|rectificación|fe de errores|correção|errata|correzione|rettifica|rättelse|rettelse|correctie|rectificatie|sprostowanie|исправление|поправка)\b|^(?:an )?(?:earlier|previous) version of this|^in einer früheren (?:version|fassung)|^(?:this|the) (?:article|story|headline) (?:was|has been) (?:corrected|amended)/iu;

/** The correction notice the page shows, or null. */
export function findCorrection({ text, blocks }: ArticleSnapshot): string | null {
  for (const { kind, start, end } of blocks) {
    if (kind === 'note' && CORRECTION.test(text.slice(start, end))) return text.slice(start, end);
  }
  return null;
}
