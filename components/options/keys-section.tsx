// The key that opens the panel, and the keys inside it.
import { Button } from '../ui/button.tsx';
import { KeyRows } from '../ui/key-rows.tsx';
import { Rich } from '../ui/rich.tsx';
import { OptionSection, Switch } from './fields.tsx';
import { useOptions } from './options-context.ts';

export function KeysSection() {
  const { i18n: words, options, openingKey, ports, set } = useOptions();
  const i18n = words.value;
  const key = openingKey.value;
  return (
    <OptionSection title={i18n.t('optionsKeys')}>
      <p class="option line">
        <span>
          {key ? (
            <Rich parts={i18n.parts('openingKey')} slots={{ key: <kbd>{key}</kbd> }} />
          ) : (
            i18n.t('openingKeyNone')
          )}
        </span>
        <Button onClick={() => void ports.openShortcutSettings().catch(ports.report)}>
          {i18n.t('changeKey')}
        </Button>
      </p>
      <Switch
        label={i18n.t('optionSingleKeys')}
        hint={i18n.t('optionSingleKeysHint')}
        checked={options.value.singleKeys}
        onChange={(checked) => void set({ singleKeys: checked })}
      />
      <details>
        <summary>{i18n.t('keysTitle')}</summary>
        <KeyRows i18n={i18n} />
      </details>
    </OptionSection>
  );
}
