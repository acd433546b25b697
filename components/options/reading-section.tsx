// What is remembered of the pages read, and for how long.
import { OptionSection, Select, Switch } from './fields.tsx';
import { useOptions } from './options-context.ts';

export function ReadingSection() {
  const { i18n: words, options, set } = useOptions();
  const i18n = words.value;
  const { remember, rememberDays, showStance } = options.value;
  const days = [30, 90, 365, 0].map((value) => ({
    value,
    label: value === 0 ? i18n.t('forEver') : i18n.plural('days', value),
  }));
  return (
    <OptionSection title={i18n.t('optionsReading')}>
      <Switch
        label={i18n.t('optionRemember')}
        hint={i18n.t('optionRememberHint')}
        checked={remember}
        onChange={(checked) => void set({ remember: checked })}
      />
      {remember && (
        <Select
          label={i18n.t('optionRememberDays')}
          value={rememberDays}
          choices={days}
          onChange={(value) => void set({ rememberDays: value })}
        />
      )}
      <p class="hint">{i18n.t('optionPrivate')}</p>
      <Switch
        label={i18n.t('optionStance')}
        hint={i18n.t('optionStanceHint')}
        checked={showStance}
        onChange={(checked) => void set({ showStance: checked })}
      />
    </OptionSection>
  );
}
