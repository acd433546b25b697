// The first page after the installation: three clicks, and what stays on the computer.
import type { I18n } from '../../lib/i18n/i18n.ts';
import { Rich } from '../ui/rich.tsx';

const steps = [
  ['welcomeOne', 'welcomeOneText'],
  ['welcomeTwo', 'welcomeTwoText'],
  ['welcomeThree', 'welcomeThreeText'],
] as const;

const promises = ['promiseAsk', 'promiseStay', 'promiseVerdict'] as const;

export function WelcomeView({ i18n }: { i18n: I18n }) {
  const keys = <kbd>Alt+Shift+S</kbd>;
  return (
    <main class="welcome">
      <h1>{i18n.t('welcomeTitle')}</h1>
      <p>{i18n.t('extensionDescription')}</p>
      <ol>
        {steps.map(([title, text]) => (
          <li key={title}>
            <div>
              <h2>{i18n.t(title)}</h2>
              <p>
                <Rich parts={i18n.parts(text)} slots={{ keys }} />
              </p>
            </div>
          </li>
        ))}
      </ol>
      <ul class="promises" aria-label={i18n.t('welcomePromises')}>
        {promises.map((promise) => (
          <li key={promise}>{i18n.t(promise)}</li>
        ))}
      </ul>
    </main>
  );
}
