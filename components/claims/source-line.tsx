// Who says it: quoted, according to, or the article's own words.
import type { ComponentChildren } from 'preact';
import type { I18n } from '../../lib/i18n/i18n.ts';
import type { ClaimView, SourceView } from '../../lib/panel/claim-view.ts';
import { useI18n } from '../panel/panel-context.ts';
import { Icon } from '../ui/icon.tsx';
import { Rich } from '../ui/rich.tsx';

const icons = { quoted: 'quote', reported: 'report', own: 'own' } as const;

export function SourceLine({ claim }: { claim: ClaimView }) {
  const i18n = useI18n();
  return (
    <p class="speaker" lang={i18n.lang}>
      <Icon name={icons[claim.source.manner]} />
      <span>
        <SourceWords source={claim.source} i18n={i18n} />
      </span>
    </p>
  );
}

function SourceWords({ source, i18n }: { source: SourceView; i18n: I18n }) {
  if (source.manner === 'own') return <>{i18n.t('ownWords')}</>;
  if (source.name === null)
    return <>{i18n.t(source.manner === 'quoted' ? 'quotedNobody' : 'reportedNobody')}</>;
  const name = (
    <>
      <Name name={source.name} unnamed={source.unnamed} />
      {source.role && `${i18n.comma}${source.role}`}
    </>
  );
  return (
    <>
      <Rich parts={i18n.parts(source.manner === 'quoted' ? 'quotedBy' : 'accordingTo')} slots={{ name }} />
      {source.citing.length > 0 && <Rich parts={i18n.parts('citing')} slots={{ names: toNames(source) }} />}
      {source.corrected && (
        <span class="hint">
          {i18n.comma}
          {i18n.t('setByYou')}
        </span>
      )}
    </>
  );
}

function toNames({ citing }: SourceView): ComponentChildren {
  return citing.map(({ name, unnamed }, index) => (
    <span key={name}>
      {index > 0 && ', '}
      <Name name={name} unnamed={unnamed} />
    </span>
  ));
}

function Name({ name, unnamed }: { name: string; unnamed: boolean }) {
  const i18n = useI18n();
  return (
    <>
      <b>{name}</b>
      {unnamed && (
        <>
          {' '}
          <span class="unnamed">{i18n.t('unnamed')}</span>
        </>
      )}
    </>
  );
}
