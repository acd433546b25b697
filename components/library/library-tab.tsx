// The reading list: search, filters, rows, and what can be done with the chosen ones.
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { Art } from '../ui/art.tsx';
import { Button } from '../ui/button.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { LibraryFilters } from './library-filters.tsx';
import { LibraryList } from './library-list.tsx';
import { LibrarySearch } from './library-search.tsx';
import '../panel/later.css';

export function LibraryTab() {
  const { library } = usePanel();
  if (library.size.value === 0) return <EmptyLibrary />;
  return (
    <>
      <LibrarySearch />
      <LibraryFilters />
      <LibraryList />
      <BulkBar />
    </>
  );
}

function EmptyLibrary() {
  const { attempt, ports } = usePanel();
  const i18n = useI18n();
  const open = () => void attempt(() => ports.page.openOptions());
  return (
    <section class="full">
      <Art name="shelf" />
      <h2>{i18n.t('libraryEmpty')}</h2>
      <p>{i18n.t('libraryEmptyText')}</p>
      <div class="do">
        <Button tone="large" onClick={open}>
          {i18n.t('importFile')}
        </Button>
        <Button tone="large" onClick={open}>
          {i18n.t('restoreFile')}
        </Button>
      </div>
      <p class="aside">{i18n.t('staysHere')}</p>
    </section>
  );
}
