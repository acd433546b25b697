// Article text → who is said to have said what.
import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/article.ts';
import type { Attribution, AttributionKind, Speaker } from '../model/attribution.ts';
import type { Piece } from '../model/span.ts';
import type { Quotation } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Trace } from '../trace.ts';
import { findBasicAttributions } from './basic/find-basic.ts';
import { confidenceOf } from './confidence.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { dashDraft } from './dash-credit.ts';
import { findVerbCues } from './find-cues.ts';
import { endOf, type Found, type Stretch, startOf } from './found.ts';
import type { Unit } from './grammar/word.ts';
import { findOtherCues } from './other-cues.ts';
import { attachQuotes, type ReadUnit } from './quote-runs.ts';
import { withRelays } from './relays.ts';
import { resolveDrafts } from './resolve-drafts.ts';
import { type Linked, linkSpeakers } from './speakers/link-speakers.ts';
import { attachTurns } from './transcript.ts';
import { findUnits } from './units.ts';

export type AttributionInput = {
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  pack: LanguagePack | null;
  trace?: Trace;
};

/** Attributions in text order, and the speakers they point to. */
export function findAttributions(input: AttributionInput): {
  attributions: Attribution[];
  speakers: Speaker[];
} {
  const { pack } = input;
  if (!pack?.attribution) return { attributions: [], speakers: [] };
  if (pack.attribution.basic) return findBasicAttributions({ ...input, pack });
  const units = findUnits({ ...input, pack });
  const read = units.map(readUnit);
  attachQuotes(attachTurns(read), input);
  const found = read.flatMap((entry) => entry.found).filter(({ content }) => content.length > 0);
  const linked = linkSpeakers(units, found);
  return { attributions: found.map((one) => toAttribution(one, linked)), speakers: linked.speakers };
}

function readUnit(unit: Unit): ReadUnit {
  const lexicon = cueLexicon();
  const credit = dashDraft(unit);
  const drafts = credit ? [credit] : [...findVerbCues(unit, lexicon), ...findOtherCues(unit, lexicon)];
  return { unit, found: withRelays(unit, resolveDrafts(unit, drafts)) };
}

function toAttribution(found: Found, { speakerOf, viaOf }: Linked): Attribution {
  return {
    source: toPieces(found.source),
    cue: toPieces(found.cue),
    content: toPieces(found.content),
    kind: kindOf(found),
    speaker: speakerOf.get(found) ?? null,
    via: viaOf.get(found) ?? [],
    cueLemma: found.lemma,
    rule: found.rule,
    confidence: confidenceOf(found.rule),
  };
}

const toPieces = (stretches: readonly Stretch[]): Piece[] =>
  stretches.map((stretch) => [startOf(stretch), endOf(stretch)]);

/** Direct: nearly all of it stands in quotation marks. Mixed: some of it does. */
function kindOf({ content, strength, rule }: Found): AttributionKind {
  // A transcript sets no marks around what is said word for word.
  if (rule === 'turn') return 'direct';
  let words = 0;
  let quoted = 0;
  for (const { unit, first, last } of content) {
    for (const word of unit.words.slice(first, last + 1)) {
      if (word.tag === 'mark') continue;
      words++;
      if (word.quote >= 0) quoted++;
    }
  }
  const share = words ? quoted / words : 0;
  if (strength === 'stance') return 'stance';
  return share > 0.8 ? 'direct' : share > 0.05 ? 'mixed' : 'indirect';
}
