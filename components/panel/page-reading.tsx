// The page is being read: what is done just now, and the shapes of what will stand there.
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { useI18n } from './panel-context.ts';

/** Most pages are read before the panel is open; what would flash up for a moment only delays their claims. */
const PATIENCE_MS = 150;

export function PageReading() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return late ? <Steps /> : null;
}

function Steps() {
  const i18n = useI18n();
  return (
    <section class="loading" aria-busy="true" aria-label={i18n.t('stateReading')}>
      <ul class="steps">
        <li class="now">
          <span class="dot" />
          {i18n.t('stepReading')}
        </li>
        <li>
          <Icon name="own" />
          {i18n.t('stepClaims')}
        </li>
        <li>
          <Icon name="outlets" />
          {i18n.t('stepOutlets')}
        </li>
      </ul>
      <div class="bones" aria-hidden="true">
        {[1, 2, 3].map((bone) => (
          <div class="bone" key={bone}>
            <i />
            <i />
            <i />
          </div>
        ))}
      </div>
    </section>
  );
}
