// Embedded posts of outlets ("— Lumo News (@lumonews) March 3, 2023") → the outlet is quoted.
import type { Block } from '../model/article.ts';
import type { FoundUse } from './collect.ts';
import type { OutletMention } from './mentions.ts';

export type EmbedInput = { text: string; blocks: readonly Block[]; mentions: readonly OutletMention[] };

export function findEmbeds({ text, blocks, mentions }: EmbedInput): FoundUse[] {
  return mentions.flatMap(({ outlet, start, end, block }) => {
    if (blocks[block]?.kind !== 'quote') return [];
    const isSigned =
      /[—–-]\s?(?:the )?$/iu.test(text.slice(Math.max(0, start - 6), start)) &&
      /^[^\n]{0,30}\(@\w+\)/u.test(text.slice(end, end + 50));
    return isSigned ? [{ outlet, use: { kind: 'quoted' as const, start, end } }] : [];
  });
}
