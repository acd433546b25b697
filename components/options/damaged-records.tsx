// Records of the library that could not be read: named, to be exported or given up; nothing is shown while there are none.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { useOptions } from './options-context.ts';

/** As many as one reads through; the export holds all. */
const SHOWN = 10;

export function DamagedRecords() {
  const { i18n: words, ports } = useOptions();
  const i18n = words.value;
  const names = useSignal<readonly string[]>([]);
  const look = async () => {
    names.value = await ports.damaged.names();
  };
  useEffect(() => void look().catch(ports.report), []);
  if (names.value.length === 0) return null;
  const shown = names.value.slice(0, SHOWN).join(' · ') + (names.value.length > SHOWN ? ' …' : '');
  return (
    <div class="option line" role="status">
      <span>{i18n.t('damagedFound', { names: shown })}</span>
      <Button tone="primary" onClick={() => void ports.damaged.export().catch(ports.report)}>
        {i18n.t('damagedExport')}
      </Button>
      <Button onClick={() => void ports.damaged.forget().then(look).catch(ports.report)}>
        {i18n.t('damagedForget')}
      </Button>
    </div>
  );
}
