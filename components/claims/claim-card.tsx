// One claim: date and kind, the sentence as the button that shows it in the page, who says it, how the date came about.
import type { ClaimView, SentencePiece } from '../../lib/panel/claim-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { Icon } from '../ui/icon.tsx';
import { lazyView } from '../ui/lazy-view.tsx';
import { memo } from '../ui/memo.ts';
import { Shape } from '../ui/shape.tsx';
import { CardActions } from './card-actions.tsx';
import { SourceLine } from './source-line.tsx';
import { TimeBadge } from './time-badge.tsx';

const NoteEditor = lazyView<EditorProps>(async () => (await import('./note-editor.tsx')).NoteEditor);
const CorrectionForm = lazyView<EditorProps>(
  async () => (await import('./correction-form.tsx')).CorrectionForm,
);

type EditorProps = { claim: ClaimView };

/** Longer sentences fold to five lines until their card is open. */
const FOLDED_LENGTH = 260;

type ClaimCardProps = { claim: ClaimView; current: boolean; stop: boolean };

export const ClaimCard = memo(Card);

function Card({ claim, current, stop }: ClaimCardProps) {
  const { claims, settled } = usePanel();
  const fold = !current && claim.quote.length > FOLDED_LENGTH;
  return (
    <li
      class={current ? 'card current' : 'card'}
      aria-current={current ? 'true' : undefined}
      data-claim={claim.id}
    >
      {claim.kind ? <Shape kind={claim.kind} /> : <span />}
      <div>
        <When claim={claim} />
        <button
          type="button"
          class={fold ? 'sentence fold' : 'sentence'}
          dir="auto"
          tabIndex={stop ? 0 : -1}
          aria-keyshortcuts="Enter Shift+Enter"
          onClick={() => void claims.open(claim.id)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.shiftKey) return;
            event.preventDefault();
            void claims.open(claim.id, true);
          }}
        >
          {claim.pieces.map((piece, index) => (
            // Pieces are cut from one fixed sentence; their place is their identity.
            <Piece key={index} piece={piece} />
          ))}
        </button>
        <SourceLine claim={claim} />
        <Rules claim={claim} />
        <Edits claim={claim} />
      </div>
      {settled.value && <CardActions claim={claim} stop={stop} />}
    </li>
  );
}

function When({ claim }: { claim: ClaimView }) {
  return (
    <p class="when" lang={useI18n().lang}>
      {claim.date && <TimeBadge date={claim.date} />}
      <span class="place">{claim.place}</span>
    </p>
  );
}

function Piece({ piece: { text, mark, who } }: { piece: SentencePiece }) {
  if (mark) return <mark class={who ? `${mark} who` : mark}>{text}</mark>;
  return <span class={who ? 'who' : undefined}>{text}</span>;
}

/** The note, or the form that is open. */
function Edits({ claim }: { claim: ClaimView }) {
  const { editing } = usePanel().tools;
  const form = editing.value?.id === claim.id ? editing.value.form : null;
  return (
    <>
      {form === 'correction' && <CorrectionForm claim={claim} />}
      {form === 'note' && <NoteEditor claim={claim} />}
      {form !== 'note' && claim.note && (
        <p class="note" lang="" dir="auto">
          <Icon name="note" />
          <span>{claim.note}</span>
        </p>
      )}
    </>
  );
}

/** ‘On February 2’ → 2 Feb 2023, year of the article; a line for each date of the sentence. */
function Rules({ claim }: { claim: ClaimView }) {
  const i18n = useI18n();
  const corrected = claim.dateCorrected && claim.date ? [claim.date] : [];
  const dates = [...corrected, ...claim.dates];
  if (dates.length === 0) return null;
  return (
    <p class="rule" lang={i18n.lang}>
      <Icon name="date" />
      <span>
        {dates.map(({ quote, value, why }, index) => (
          <span class="rule-line" key={index}>
            {quote && <q dir="auto">{quote}</q>}
            {quote && (
              <>
                {' '}
                <span class="arrow flip">→</span>{' '}
              </>
            )}
            {why ? `${value}${i18n.comma}${why}` : value}
          </span>
        ))}
      </span>
    </p>
  );
}
