// How the panel looks, and the language it speaks.
import type { Theme } from '../../lib/core/model/options.ts';
import { languages } from '../../lib/i18n/languages.ts';
import { OptionSection, Select } from './fields.tsx';
import { useOptions } from './options-context.ts';

const themeKeys = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
  contrast: 'themeContrast',
  'contrast-dark': 'themeContrastDark',
} as const;

const sizes = [80, 90, 100, 110, 125, 150, 175, 200];

export function AppearanceSection() {
  const { i18n: words, options, set } = useOptions();
  const i18n = words.value;
  const { theme, textSize, density } = options.value;
  const themes = (Object.keys(themeKeys) as Theme[]).map((value) => ({
    value,
    label: i18n.t(themeKeys[value]),
  }));
  return (
    <OptionSection title={i18n.t('optionsLook')}>
      <LanguageSelect />
      <Select
        label={i18n.t('optionTheme')}
        value={theme}
        choices={themes}
        onChange={(value) => void set({ theme: value })}
      />
      <Select
        label={i18n.t('optionTextSize')}
        value={textSize}
        choices={sizes.map((value) => ({ value, label: i18n.t('percent', { value }) }))}
        onChange={(value) => void set({ textSize: value })}
      />
      <Select
        label={i18n.t('optionDensity')}
        value={density}
        choices={[
          { value: 'airy', label: i18n.t('densityAiry') },
          { value: 'dense', label: i18n.t('densityDense') },
        ]}
        onChange={(value) => void set({ density: value })}
      />
    </OptionSection>
  );
}

function LanguageSelect() {
  const { i18n: words, options, set } = useOptions();
  const i18n = words.value;
  const { language } = options.value;
  return (
    <Select
      label={i18n.t('optionLanguage')}
      hint={i18n.t('optionLanguageHint')}
      value={language ?? ''}
      choices={[
        { value: '', label: i18n.t('languageOfBrowser') },
        ...Object.entries(languages).map(([value, label]) => ({ value, label })),
      ]}
      onChange={(value) => void set({ language: value || null })}
    />
  );
}
