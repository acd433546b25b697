// The three things to do with a claim; shown over the place label when the card has the pointer or the focus.
import type { ClaimView } from '../../lib/panel/claim-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { IconButton } from '../ui/button.tsx';

export function CardActions({ claim, stop }: { claim: ClaimView; stop: boolean }) {
  const { claims } = usePanel();
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
    </div>
  );
}
