// "The paper reported" → one more use of the outlet named last.
import type { OutletKind, OutletUse } from '../model/outlet.ts';
import type { Span } from '../model/span.ts';
import type { OutletMention } from './mentions.ts';
import { type UseInput, useOf } from './uses.ts';

export type AnaphorUse = Span & { outletId: string; use: OutletUse };

/** Farther back, "the paper" may well be another one. */
const MAX_DISTANCE = 900;

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

export function findAnaphorUses(input: UseInput, mentions: readonly OutletMention[]): AnaphorUse[] {
  const { patterns, text } = input;
  if (!patterns) return [];
  const inText = mentions.filter(({ block }) => input.blocks[block]?.kind !== 'caption');
  return input.blocks.flatMap((block, index) => {
    if (!inText.length || ['title', 'caption', 'credit', 'note'].includes(block.kind)) return [];
    const found: AnaphorUse[] = [];
    for (const match of text.slice(block.start, block.end).matchAll(patterns.anaphor)) {
      const noun = match.groups?.noun ?? match.groups?.object;
      if (!noun) continue;
      const start = block.start + match.index + match[0].lastIndexOf(noun);
      const mention = lastFitting(inText, noun, start);
      if (!mention) continue;
      const place = {
        ...mention,
        start,
        end: start + noun.length,
        block: index,
        sentence: sentenceAround(input, start, index),
      };
      const use = useOf(input, { ...place, context: match.groups?.noun ? 'verb' : 'recipient' });
      found.push({ start, end: place.end, outletId: mention.outlet.id, use });
    }
    return found;
  });
}

function lastFitting(
  mentions: readonly OutletMention[],
  noun: string,
  at: number,
): OutletMention | undefined {
  const fitting = KINDS.find((row) => row.noun.test(noun));
  return mentions.findLast(
    ({ end, outlet }) =>
      end <= at && at - end <= MAX_DISTANCE && (outlet.kind === null || fitting?.kinds.has(outlet.kind)),
  );
}

/** Sentence bounds by stops are enough here: only quotation marks are looked for in them. */
function sentenceAround({ text, blocks }: UseInput, at: number, index: number): Span {
  const block = blocks[index] ?? { start: at, end: at };
  const start = Math.max(block.start, text.lastIndexOf('. ', at) + 2);
  const stop = text.indexOf('. ', at);
  return {
    start: start > at ? block.start : start,
    end: stop < 0 || stop > block.end ? block.end : stop + 1,
  };
}
