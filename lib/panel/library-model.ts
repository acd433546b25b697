// The reading list: what is asked of the library, the rows that came back, and what the reader does with them.
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { EntryFilter, LibraryEntry, QueryProblem, SearchHit } from '../core/model/library.ts';
import type { EntryChange } from '../store/store.ts';
import type { LibraryQuery } from './kept-state.ts';
import type { PanelCore } from './panel-core.ts';

export type { LibraryQuery } from './kept-state.ts';
export type LibraryView = LibraryQuery['view'];
/** An entry of the list, with the places of the searched words where it was found by a search. */
export type LibraryHit = { entry: LibraryEntry; snippets: SearchHit['snippets'] };

export type LibraryModel = {
  query: Signal<LibraryQuery>;
  /** What stands in the search field; the query follows when the reader pauses. */
  typed: Signal<string>;
  /** null: not asked yet. */
  total: Signal<number | null>;
  /** `total` is worked out from a part of the library. */
  approximate: Signal<boolean>;
  problems: Signal<QueryProblem[]>;
  tags: Signal<{ tag: string; count: number }[]>;
  /** Articles in the library, saved or remembered; null: not counted yet. */
  size: Signal<number | null>;
  unreadCount: Signal<number>;
  selected: Signal<ReadonlySet<string>>;
  selecting: ReadonlySignal<boolean>;
  /** Place of the row that has the tab stop. */
  current: Signal<number>;
  /** The row whose tags are being written, and what is typed so far. */
  tagging: Signal<{ uid: string; typed: string } | null>;
  /** CSS pixels the list is scrolled by, while another tab is open. */
  place: number;
  /** Rows loaded so far, by place in the list. */
  rows: Signal<ReadonlyMap<number, LibraryHit>>;
  /** Asks for the rows of a stretch; what is there already is not asked for again. */
  need(from: number, until: number): void;
  ask(change: Partial<LibraryQuery>): void;
  reload(): Promise<void>;
  toggle(uid: string): void;
  selectAll(): Promise<void>;
  unselect(): void;
  setRead(uids: readonly string[], read: boolean): Promise<void>;
  setArchived(uids: readonly string[], archived: boolean): Promise<void>;
  setTags(uids: readonly string[], change: (tags: readonly string[]) => string[]): Promise<void>;
  remove(uids: readonly string[]): Promise<void>;
};

/** Rows asked for at a time: some three panels full. */
const PAGE = 40;
const everything = 1_000_000;

const noQuery: LibraryQuery = { text: '', view: 'all', tag: null, sort: 'saved' };

export function createLibraryModel(core: PanelCore): LibraryModel {
  const kept = core.keeper.start;
  const query = signal<LibraryQuery>(kept.query ?? noQuery);
  const lists = createPages(core, query);
  const selected = signal<ReadonlySet<string>>(new Set());
  const counts = createCounts(core);
  const reload = async () => {
    await Promise.all([lists.reload(), counts.reload()]);
  };
  const model: LibraryModel = {
    ...lists,
    ...counts,
    query,
    place: kept.libraryPlace,
    typed: signal(kept.typed),
    selected,
    selecting: computed(() => selected.value.size > 0),
    current: signal(0),
    tagging: signal(kept.tagging),
    reload,
    ask: (part) => {
      query.value = { ...query.value, ...part };
      if (part.text !== undefined) model.typed.value = part.text;
      model.current.value = 0;
    },
    ...createSelection(core, query, selected),
    ...createChanges(core, reload),
    remove: async (uids) => {
      await removeEntries(core, uids, reload);
      selected.value = new Set([...selected.value].filter((uid) => !uids.includes(uid)));
    },
  };
  effect(() => {
    query.value;
    void lists.reload();
  });
  effect(() => {
    core.keeper.keep({ typed: model.typed.value, query: query.value, tagging: model.tagging.value });
  });
  return model;
}

function createSelection(
  core: PanelCore,
  query: Signal<LibraryQuery>,
  selected: Signal<ReadonlySet<string>>,
): Pick<LibraryModel, 'toggle' | 'selectAll' | 'unselect'> {
  return {
    toggle: (uid) => {
      const next = new Set(selected.value);
      if (!next.delete(uid)) next.add(uid);
      selected.value = next;
    },
    selectAll: async () => {
      const found = await core.attempt(() => fetchRows(core, query.value, 0, everything));
      if (found) selected.value = new Set(found.rows.map(({ entry }) => entry.uid));
    },
    unselect: () => {
      selected.value = new Set();
    },
  };
}

function createChanges(
  core: PanelCore,
  reload: () => Promise<void>,
): Pick<LibraryModel, 'setRead' | 'setArchived' | 'setTags'> {
  const change = (uids: readonly string[], words: ChangeWords) =>
    changeEntries(core, uids, { ...words, reload });
  return {
    setRead: (uids, read) =>
      change(uids, {
        change: { readAt: read ? core.ports.now() : null },
        notice: core.i18n.value.plural(read ? 'noticeRead' : 'noticeUnread', uids.length),
      }),
    setArchived: (uids, archived) =>
      change(uids, {
        change: { archivedAt: archived ? core.ports.now() : null },
        notice: core.i18n.value.plural(archived ? 'noticeArchived' : 'noticeUnarchived', uids.length),
      }),
    setTags: (uids, tags) =>
      change(uids, {
        change: (entry) => ({ tags: tags(entry.tags) }),
        notice: core.i18n.value.plural('noticeTagged', uids.length),
      }),
  };
}

/** The filter of a query. A search looks through remembered pages too: the reader asks whether it was read at all. */
export function toFilter({ view, tag, text }: LibraryQuery): EntryFilter {
  const base: EntryFilter = tag === null ? {} : { tag };
  if (view === 'unread') return { ...base, status: 'saved', read: false, archived: false };
  if (view === 'archive') return { ...base, archived: true };
  return text.trim() === '' ? { ...base, status: 'saved', archived: false } : base;
}

type Rows = { total: number; approximate: boolean; rows: LibraryHit[]; problems: QueryProblem[] };

async function fetchRows(
  { ports }: PanelCore,
  query: LibraryQuery,
  offset: number,
  limit: number,
): Promise<Rows> {
  const filter = toFilter(query);
  if (query.text.trim() === '') {
    const { total, entries } = await ports.store.list({ filter, sort: query.sort, offset, limit });
    const rows = entries.map((entry) => ({ entry, snippets: [] }));
    return { total, approximate: false, rows, problems: [] };
  }
  const found = await ports.store.search(query.text, { filter, offset, limit });
  const { total, approximate = false, hits, problems } = found;
  return { total, approximate, rows: hits, problems };
}

function createPages(core: PanelCore, query: Signal<LibraryQuery>) {
  const total = signal<number | null>(null);
  const approximate = signal(false);
  const rows = signal<ReadonlyMap<number, LibraryHit>>(new Map());
  const problems = signal<QueryProblem[]>([]);
  let round = 0;
  let asked = new Set<number>();
  const load = async (page: number, fresh: boolean) => {
    const mine = round;
    asked.add(page);
    const found = await core.attempt(() => fetchRows(core, query.peek(), page * PAGE, PAGE));
    // Answers to an earlier question come too late to matter.
    if (mine !== round || found === undefined) return;
    const next = fresh ? new Map<number, LibraryHit>() : new Map(rows.value);
    for (const [index, row] of found.rows.entries()) next.set(page * PAGE + index, row);
    rows.value = next;
    total.value = found.total;
    approximate.value = found.approximate;
    problems.value = found.problems;
  };
  return {
    total,
    approximate,
    rows,
    problems,
    need: (from: number, until: number) => {
      for (let page = Math.floor(from / PAGE); page * PAGE <= until; page += 1) {
        if (!asked.has(page)) void load(page, false);
      }
    },
    reload: async () => {
      round += 1;
      asked = new Set();
      await load(0, true);
    },
  };
}

function createCounts(core: PanelCore) {
  const tags = signal<{ tag: string; count: number }[]>([]);
  const size = signal<number | null>(null);
  const unreadCount = signal(0);
  const countOf = async (filter: EntryFilter) =>
    (await core.ports.store.list({ filter, sort: 'saved', offset: 0, limit: 0 })).total;
  const reload = async () => {
    await core.attempt(async () => {
      size.value = await countOf({});
      unreadCount.value = await countOf({ status: 'saved', read: false, archived: false });
      tags.value = await core.ports.store.tags();
    });
  };
  effect(() => {
    // A page that was read is remembered, which is a change of the library that nobody announces.
    core.article.value;
    void reload();
  });
  return { tags, size, unreadCount, reload };
}

type ChangeWords = { change: EntryChange | ((entry: LibraryEntry) => EntryChange); notice: string };

async function changeEntries(
  core: PanelCore,
  uids: readonly string[],
  { change, notice, reload }: ChangeWords & { reload: () => Promise<void> },
): Promise<void> {
  const { store, libraryChanged } = core.ports;
  const result = await core.attempt(() => store.change(uids, change));
  if (result === undefined) return;
  if (!result.ok) {
    core.failed(result.failure.code);
    return;
  }
  const before = new Map(result.value.map((entry) => [entry.uid, entry]));
  libraryChanged([...uids]);
  await reload();
  core.notify(notice, async () => {
    await core.attempt(() => store.change(uids, (entry) => fieldsToUndo(before.get(entry.uid))));
    libraryChanged([...uids]);
    await reload();
    core.say(core.i18n.value.t('noticeUndone'));
  });
}

function fieldsToUndo(entry: LibraryEntry | undefined): EntryChange {
  if (!entry) return {};
  const { readAt, archivedAt, tags } = entry;
  return { readAt, archivedAt, tags };
}

async function removeEntries(
  core: PanelCore,
  uids: readonly string[],
  reload: () => Promise<void>,
): Promise<void> {
  const { store, libraryChanged } = core.ports;
  const result = await core.attempt(() => store.remove(uids));
  if (result === undefined) return;
  if (!result.ok) {
    core.failed(result.failure.code);
    return;
  }
  libraryChanged([...uids]);
  await reload();
  core.notify(core.i18n.value.plural('noticeDeleted', uids.length), async () => {
    await core.attempt(() => store.restore(result.value));
    libraryChanged([...uids]);
    await reload();
    core.say(core.i18n.value.t('noticeUndone'));
  });
}
