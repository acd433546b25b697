// Commands of the keyboard → what they do in the panel, with the focus where the reader expects it.
import { useEffect } from 'preact/hooks';
import { isNarrowed } from '../../lib/panel/claim-filter.ts';
import type { Panel } from '../../lib/panel/panel.ts';
import { type Command, toCommand } from '../../lib/panel/shortcuts.ts';
import { finerFilters } from '../claims/claim-filters.tsx';
import { currentRow, focusSoon, rowSelector } from '../ui/focus.ts';
import { isTyping } from '../ui/roving.ts';

export function useKeyboard(panel: Panel): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // Asked of the page: the list of keys tells of its closing only after it has closed, and a key pressed at once was lost.
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const command = toCommand(event, {
        tab: panel.tab.value,
        typing: isTyping(event.target),
        singleKeys: panel.options.value.singleKeys,
      });
      if (command === null || !run(panel, command)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [panel]);
}

/** False: there was nothing to do, and the key is free for the browser. */
function run(panel: Panel, command: Command): boolean {
  switch (command.name) {
    case 'tab':
      panel.tab.value = command.tab;
      return goTo(`#tab-${command.tab}`);
    case 'step':
      return step(command.by);
    case 'save':
      void (panel.entry.saved.value ? openSaved(panel) : panel.entry.save());
      return true;
    case 'help':
      panel.help.value = true;
      return true;
    case 'search':
      panel.tab.value = 'library';
      return goTo('#library-search');
    case 'filters':
      finerFilters.value = true;
      return goTo('#claim-search');
    case 'escape':
      return leaveOne(panel);
    case 'copy':
    case 'note':
      return runOnClaim(panel, command.name);
    default:
      return runOnRow(panel, command);
  }
}

/** True, so that a command can end with it. */
function goTo(selector: string): true {
  focusSoon(selector);
  return true;
}

/** S on a saved article goes to its row in the library. */
async function openSaved(panel: Panel): Promise<void> {
  const uid = panel.article.value?.uid;
  panel.tab.value = 'library';
  panel.library.ask({ text: '', view: 'all', tag: null });
  await panel.library.reload();
  focusSoon(rowSelector(uid ?? ''));
}

/** ↓ from outside a list enters it at its tab stop; inside, the list itself moves. */
function step(by: 1 | -1): boolean {
  const stop = document.querySelector<HTMLElement>(
    'main :is(.sentence, .row-title, .outlet-row, .rel-title)[tabindex="0"]',
  );
  const target = stop ?? document.querySelector<HTMLElement>('main :is(.outlet-row, .rel-title)');
  if (!target || by < 0 || document.activeElement?.closest('main')) return false;
  target.focus();
  return true;
}

/** Leaves one thing at a time: a filter, a selection, a search. */
function leaveOne(panel: Panel): boolean {
  const { claims, library, tab } = panel;
  if (tab.value === 'claims') {
    if (!isNarrowed(claims.filter.value) && !finerFilters.value) return false;
    claims.clear();
    finerFilters.value = false;
    return goTo('.sentence[tabindex="0"]');
  }
  if (tab.value !== 'library') return false;
  if (library.selecting.value) library.unselect();
  else if (library.query.value.text !== '') library.ask({ text: '' });
  else return false;
  return goTo(currentRow);
}

function runOnClaim({ claims, tools }: Panel, name: 'copy' | 'note'): boolean {
  const focused = document.activeElement?.closest<HTMLElement>('[data-claim]')?.dataset.claim;
  const id = focused ?? claims.current.value;
  if (!id) return false;
  if (name === 'copy') void tools.copy(id);
  else tools.edit(id, 'note');
  return true;
}

type RowCommand = Extract<
  Command,
  { name: 'extend' | 'choose' | 'choose-all' | 'archive' | 'read' | 'tag' | 'delete' }
>;

function runOnRow({ library }: Panel, command: RowCommand): boolean {
  const row = library.rows.value.get(library.current.value);
  if (command.name === 'choose-all') {
    void library.selectAll();
    return true;
  }
  if (!row || !document.activeElement?.closest('.rows')) return false;
  const { uid, readAt, archivedAt } = row.entry;
  const uids = library.selecting.value ? [...library.selected.value] : [uid];
  switch (command.name) {
    case 'choose':
      library.toggle(uid);
      return true;
    case 'extend':
      return extend(library, command.by);
    case 'archive':
      void library.setArchived(uids, archivedAt === null);
      return true;
    case 'read':
      void library.setRead(uids, readAt === null);
      return true;
    case 'tag':
      library.tagging.value = { uid, typed: row.entry.tags.join(', ') };
      return true;
    case 'delete':
      void library.remove(uids).then(() => focusSoon(currentRow));
      return true;
  }
}

function extend(library: Panel['library'], by: 1 | -1): boolean {
  const from = library.rows.value.get(library.current.value);
  const to = library.rows.value.get(library.current.value + by);
  if (!from || !to) return false;
  library.selected.value = new Set([...library.selected.value, from.entry.uid, to.entry.uid]);
  return goTo(rowSelector(to.entry.uid));
}
