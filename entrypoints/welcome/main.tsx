// Opens the first-run page.
import { render } from 'preact';
import { WelcomeView } from '../../components/options/welcome-view.tsx';
import { applyAppearance } from '../../components/ui/appearance.ts';
import { loadI18n } from '../../lib/i18n/languages.ts';
import { loadOptions } from '../../lib/platform/options-area.ts';

const options = await loadOptions();
const i18n = await loadI18n(options.language, navigator.languages);
applyAppearance(document.documentElement, options, i18n);
document.title = i18n.t('welcomeTitle');
const root = document.getElementById('welcome');
if (root) render(<WelcomeView i18n={i18n} />, root);
