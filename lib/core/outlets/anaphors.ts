// "The paper reported" → one more use of the outlet named last.
import type { OutletKind, OutletUse } from '../model/outlet.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CitedOutlet } from './cited.ts';
import { type Context, contextOf } from './context.ts';
import type { OutletMention } from './mentions.ts';
import { spanAt } from './span-at.ts';
import { type UseInput, useOf } from './uses.ts';

export type AnaphorUse = Span & { outlet: CitedOutlet; use: OutletUse };

/** Farther back, "the paper" may well be another one. */
const MAX_DISTANCE = 900;
const MAX_BACK = 20;

/** The noun must fit what the outlet is: "the agency" after Reuters, not after a magazine. */
const KINDS: readonly { noun: RegExp; kinds: ReadonlySet<OutletKind> }[] = [
  { noun: /agen|bureau|wire|service/iu, kinds: new Set(['agency', 'state-run']) },
  {
    noun: /network|broadcaster|station|sender|cha[iî]ne|cadena|emittente|emissora|omroep|zender|radio|canal/iu,
    kinds: new Set(['broadcaster', 'state-run', 'local']),
  },
  {
    noun: /magazin|weekly|revista|rivista|hebdo|semanario|settimanale|weekblad/iu,
    kinds: new Set(['magazine', 'newspaper', 'trade']),
  },
  {
    noun: /site|outlet|portal|publication|medi|testata/iu,
    kinds: new Set(['online', 'newspaper', 'magazine', 'broadcaster', 'trade', 'local', 'fact-checker']),
  },
  { noun: /./u, kinds: new Set(['newspaper', 'local', 'trade', 'state-run']) },
];

export type AnaphorInput = UseInput & { sentences: readonly Sentence[]; mentions: readonly OutletMention[] };

/** "The paper’s owner" and "the paper closed" are about the company. */
const LEANS_ON: ReadonlySet<Context> = new Set(['recipient', 'source', 'verb', 'report', 'staff-verb']);
const NO_BODY: ReadonlySet<string> = new Set(['title', 'caption', 'credit', 'note']);

export function findAnaphorUses(input: AnaphorInput): AnaphorUse[] {
  const { text, blocks, patterns } = input;
  const mentions = input.mentions.filter(({ block }) => blocks[block]?.kind !== 'caption');
  if (!patterns || !mentions.length) return [];
  const found: AnaphorUse[] = [];
  let next = 0;
  blocks.forEach((block, index) => {
    if (NO_BODY.has(block.kind)) return;
    for (const match of text.slice(block.start, block.end).matchAll(patterns.anaphor)) {
      const noun = match.groups?.noun;
      if (!noun) continue;
      const start = block.start + match.index + match[0].lastIndexOf(noun);
      while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      const mention = lastFitting(mentions.slice(Math.max(0, next - MAX_BACK), next), noun, start);
      if (!mention) continue;
      const span = { start, end: start + noun.length };
      const sentence = spanAt(input.sentences, start) ?? block;
      const context = contextOf({ text, sentence, name: span, isTitle: false }, patterns);
      if (!LEANS_ON.has(context)) continue;
      const use = useOf(input, { ...span, outlet: mention.outlet, block: index, sentence, context });
      found.push({ ...span, outlet: mention.outlet, use });
    }
  });
  return found;
}

function lastFitting(before: readonly OutletMention[], noun: string, at: number): OutletMention | undefined {
  const fitting = KINDS.find((row) => row.noun.test(noun));
  return before.findLast(
    ({ end, outlet }) =>
      at - end <= MAX_DISTANCE && (outlet.kind === null || fitting?.kinds.has(outlet.kind)),
  );
}
