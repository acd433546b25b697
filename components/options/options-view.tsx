// The options page: one column, a section for each subject; whatever is changed is kept at once.
import type { OptionsModel } from '../../lib/panel/options-model.ts';
import { AppearanceSection } from './appearance-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LibrarySection } from './library-section.tsx';
import { OptionsContext } from './options-context.ts';
import { ReadingSection } from './reading-section.tsx';
import { SitesSection } from './sites-section.tsx';

export function OptionsView({ model }: { model: OptionsModel }) {
  const i18n = model.i18n.value;
  return (
    <OptionsContext.Provider value={model}>
      <header class="page-head">
        <h1>{i18n.t('optionsTitle')}</h1>
        <p>{i18n.t('staysHere')}</p>
      </header>
      <main class="options">
        <ReadingSection />
        <SitesSection />
        <AppearanceSection />
        <KeysSection />
        <LibrarySection />
      </main>
      <p class="page-status" role="status">
        {model.message.value}
      </p>
    </OptionsContext.Provider>
  );
}
