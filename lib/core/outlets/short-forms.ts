// A full name → the short one an article goes on with: "the Harbour Times" → "the Times", "(HT)" → "HT".
import { findWords, wordKey } from './words.ts';

/** Last words of newspaper names that stand for the whole once it was named. */
const MASTHEADS = new Set(
  'times post journal herald tribune globe chronicle star sun mail register observer bee record gazette inquirer courier dispatch sentinel examiner enquirer guardian telegraph mirror express independent standard citizen advocate monitor bulletin republic ledger blade advertiser leader mercury argus echo beast examiner intercept eagle oregonian constitution review examiner'.split(
    ' ',
  ),
);

/** Key of the word that may stand for the name from now on, or null. */
export function shortForm(name: string): string | null {
  const words = findWords(name);
  const last = words.at(-1);
  return words.length > 1 && last && MASTHEADS.has(last.key) ? last.key : null;
}

/** What follows a name: ' (WSJ) said', ' (“the Journal”)' → the key of the short name in brackets. */
export function abbreviationAfter(after: string): string | null {
  if (!/^\s*\(/.test(after)) return null;
  const match = /^\s*\((?:the |hereafter |short )?["“„'‘]?(?:the )?(\p{Lu}[\p{L}&]{1,10})["”“'’]?\)/iu.exec(
    after,
  );
  return match?.[1] && /^\p{Lu}/u.test(match[1]) ? wordKey(match[1]) : null;
}
