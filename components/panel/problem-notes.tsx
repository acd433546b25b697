// Stages of the analysis that failed: what is missing, what is still complete, and the way to try again.
import { signal } from '@preact/signals';
import type { MessageKey } from '../../lib/i18n/i18n.ts';
import { Icon } from '../ui/icon.tsx';
import { useI18n, usePanel } from './panel-context.ts';
import './later.css';

const stageKeys: Record<string, [title: MessageKey, rest: MessageKey]> = {
  times: ['problemTimes', 'problemTimesRest'],
  roles: ['problemRoles', 'problemRolesRest'],
  attributions: ['problemAttributions', 'problemAttributionsRest'],
  outlets: ['problemOutlets', 'problemOutletsRest'],
  sources: ['problemSources', 'problemSourcesRest'],
  claims: ['problemClaims', 'problemClaimsRest'],
};

const detailsOpen = signal(false);

export function ProblemNotes() {
  const panel = usePanel();
  const i18n = useI18n();
  const problems = panel.article.value?.analysis.problems ?? [];
  if (problems.length === 0) return null;
  return (
    <div class="problem" role="status">
      <Icon name="info" />
      <div>
        {problems.map(({ stage }) => {
          const [title, rest] = stageKeys[stage] ?? (['problemOther', 'problemOtherRest'] as const);
          return (
            <p key={stage}>
              <b>{i18n.t(title)}</b>
              {i18n.t(rest)}
            </p>
          );
        })}
        <div class="do">
          <button type="button" class="link" onClick={() => void panel.readAgain()}>
            {i18n.t('tryAgain')}
          </button>
          <button
            type="button"
            class="link"
            aria-expanded={detailsOpen.value}
            onClick={() => {
              detailsOpen.value = !detailsOpen.value;
            }}
          >
            {i18n.t('whatHappened')}
          </button>
        </div>
        {detailsOpen.value && (
          <pre class="detail">{problems.map(({ stage, detail }) => `${stage}: ${detail}`).join('\n')}</pre>
        )}
      </div>
    </div>
  );
}
