// Opens the options page.
import { effect } from '@preact/signals';
import { render } from 'preact';
import { OptionsView } from '../../components/options/options-view.tsx';
import { applyAppearance } from '../../components/ui/appearance.ts';
import { loadI18n } from '../../lib/i18n/languages.ts';
import { bindOptionsPorts } from '../../lib/panel/bind-options.ts';
import { createOptionsModel } from '../../lib/panel/options-model.ts';

const load = (language: string | null) => loadI18n(language, navigator.languages);

const ports = await bindOptionsPorts();
const options = await ports.load();
const i18n = await load(options.language);
const model = createOptionsModel({ ports, options, i18n, loadI18n: load });

effect(() => {
  applyAppearance(document.documentElement, model.options.value, model.i18n.value);
  document.title = `Sourceline: ${model.i18n.value.t('options')}`;
});
const root = document.getElementById('options');
if (root) render(<OptionsView model={model} />, root);
