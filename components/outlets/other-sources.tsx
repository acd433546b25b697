// Persons, documents, unnamed sources and institutions; a group without any stays and says so.
import type { Analysis } from '../../lib/core/model/analysis.ts';
import { type SourceGroupView, toSourceGroups } from '../../lib/panel/outlet-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { Icon } from '../ui/icon.tsx';
import { Section } from './outlets-tab.tsx';

const icons = {
  persons: 'person',
  documents: 'doc',
  anonymous: 'unnamed',
  institutions: 'building',
} as const;

export function OtherSources({ analysis }: { analysis: Analysis }) {
  const i18n = useI18n();
  const groups = toSourceGroups(analysis, i18n);
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <Section title={i18n.t('otherSources')} lede={i18n.plural('otherSourcesLede', total)}>
      <div class="sources">
        {groups.map((group) => (
          <SourceGroup key={group.kind} group={group} />
        ))}
      </div>
    </Section>
  );
}

function SourceGroup({ group }: { group: SourceGroupView }) {
  const { claims } = usePanel();
  const i18n = useI18n();
  return (
    <div class="source-group">
      <span class="glyph">
        <Icon name={icons[group.kind]} />
      </span>
      <h3 class="title">
        {group.title} <b>{group.entries.length > 0 ? group.entries.length : i18n.t('none')}</b>
      </h3>
      {group.entries.length > 0 && (
        <ul aria-label={group.title}>
          {group.entries.map(({ name, role, times, spans }) => (
            <li key={name}>
              <button
                type="button"
                class="source"
                disabled={spans.length === 0}
                onClick={(event) => spans[0] && void claims.reveal(spans[0], event.shiftKey)}
              >
                {name} <span>{[role, times].filter(Boolean).join(', ')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
