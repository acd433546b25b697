// What can be done with a claim; shown over the place label when the card has the pointer or the focus.
import type { ClaimView } from '../../lib/panel/claim-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { IconButton } from '../ui/button.tsx';

export function CardActions({ claim, stop }: { claim: ClaimView; stop: boolean }) {
  const { claims, tools } = usePanel();
  const i18n = useI18n();
  const tabIndex = stop ? 0 : -1;
  return (
    <div class="actions" lang={i18n.lang}>
      <IconButton
        icon="locate"
        name={i18n.t('showInPage')}
        shortcut="Enter"
        tabIndex={tabIndex}
        onClick={() => void claims.open(claim.id)}
      />
      <IconButton
        icon="copy"
        name={i18n.t('copyCitation')}
        shortcut="C"
        tabIndex={tabIndex}
        onClick={() => void tools.copy(claim.id)}
      />
      <IconButton
        icon="note"
        name={i18n.t('note')}
        shortcut="N"
        tabIndex={tabIndex}
        onClick={() => tools.edit(claim.id, 'note')}
      />
      <IconButton
        icon="edit"
        name={i18n.t('correct')}
        tabIndex={tabIndex}
        onClick={() => tools.edit(claim.id, 'correction')}
      />
    </div>
  );
}
