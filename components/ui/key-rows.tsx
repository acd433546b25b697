// The keys of the panel and what each does.
import type { I18n } from '../../lib/i18n/i18n.ts';
import { keyList } from '../../lib/panel/shortcuts.ts';

export function KeyRows({ i18n }: { i18n: I18n }) {
  return (
    <dl class="key-rows">
      {keyList.map(([keys, does]) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{i18n.t(does)}</dd>
        </div>
      ))}
    </dl>
  );
}
