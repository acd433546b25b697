// Sites that are read without a click: added one by one with the browser's leave, listed, given back.
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { OptionSection } from './fields.tsx';
import { useOptions } from './options-context.ts';

export function SitesSection() {
  const { i18n: words, options, removeSite } = useOptions();
  const i18n = words.value;
  const sites = options.value.autoReadOrigins;
  return (
    <OptionSection title={i18n.t('optionsSites')}>
      <p class="hint">{i18n.t('optionsSitesHint')}</p>
      {sites.length > 0 && (
        <ul class="sites" aria-label={i18n.t('optionsSites')}>
          {sites.map((site) => (
            <li key={site}>
              <span>{site.replace(/^https:\/\//, '')}</span>
              <Button onClick={() => void removeSite(site)} aria-label={i18n.t('siteRemoveNamed', { site })}>
                {i18n.t('siteRemove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddSite />
    </OptionSection>
  );
}

function AddSite() {
  const { i18n: words, addSite } = useOptions();
  const i18n = words.value;
  const [typed, setTyped] = useState('');
  return (
    <form
      class="option add-site"
      onSubmit={(event) => {
        event.preventDefault();
        void addSite(typed);
        setTyped('');
      }}
    >
      <label>
        <span class="sr">{i18n.t('siteAddress')}</span>
        <input
          value={typed}
          placeholder="news.example"
          inputMode="url"
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <Button type="submit">{i18n.t('siteAdd')}</Button>
    </form>
  );
}
