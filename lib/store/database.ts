// The tables of the library in IndexedDB, and how the database is opened.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { INDEX_VERSION, type TermVector } from '../core/library/index-terms.ts';
import { LIBRARY_SCHEMA } from '../core/model/library.ts';
import type { Profile } from '../core/related/profile.ts';
import type { ArticleRow } from './article-row.ts';

/** Raised with a change of the tables; the shape of records has its own number (`LIBRARY_SCHEMA`). */
const DATABASE_VERSION = 1;

export type Segment = { id: number; documents: number };

/** A flush or merge under way. What it has written so far is good up to `after`; a stopped one goes on from there. */
export type MergeJob = {
  output: number;
  /** Segments that go into it. */
  inputs: number[];
  /** Pending vectors up to this number go into it; 0: none. */
  pendingUpTo: number;
  /** Last term written; null: nothing yet. */
  after: string | null;
  /** Removed entries known when it began, when it takes in every segment and so rids the index of them. */
  purges: number | null;
  /** Whether the list belongs to the index being built anew. */
  rebuilding: boolean;
};

/** A new index of another version, built beside the one that answers. */
export type Rebuild = { version: number; cursor: number; upTo: number; segments: Segment[] };

export type LibraryState = {
  /** Number of the next entry. Numbers are never used twice. */
  nextId: number;
  nextSegment: number;
  /** Counts every writing, so that what a context has cached can be told to be old. */
  clock: number;
  segments: Segment[];
  pending: number;
  /** Entries removed since the last merge of everything: their words are still in segments. */
  removed: number;
  /** The reader deleted something: its words go with the next maintenance, not some day. */
  purgeDue: boolean;
  indexVersion: number;
  /** Schema that all entries are of at the least. */
  entrySchema: number;
  job: MergeJob | null;
  rebuild: Rebuild | null;
};

export const initialState = (): LibraryState => ({
  nextId: 1,
  nextSegment: 1,
  clock: 0,
  segments: [],
  pending: 0,
  removed: 0,
  purgeDue: false,
  indexVersion: INDEX_VERSION,
  entrySchema: LIBRARY_SCHEMA,
  job: null,
  rebuild: null,
});

/** What is left of a deleted entry for a later sync: no word of it. */
export type Tombstone = { uid: string; rev: number; deletedAt: string };

/** Keys of terms, each with the number of entries that hold it. */
export type FrequentTerms = { keys: Uint32Array; counts: Uint32Array };

export interface LibrarySchema extends DBSchema {
  meta: { key: 'state'; value: LibraryState };
  articles: {
    key: number;
    value: ArticleRow;
    indexes: {
      uid: string;
      saved: number;
      published: number;
      title: string;
      outlet: [string, number];
      tags: string;
      outletId: string;
      importId: string;
      expiresAt: string;
    };
  };
  /** Texts and the rest of the content lie apart from the entries, so that lists do not drag them along. */
  texts: { key: number; value: string };
  contents: { key: number; value: Uint8Array };
  profiles: { key: number; value: Profile };
  /** Vectors of entries that are in no segment yet. */
  pending: { key: number; value: TermVector };
  /** [segment, last term of the block] → block. */
  postings: { key: [number, string]; value: Uint8Array };
  /** Frequent terms of a segment with the number of entries that hold them. */
  frequent: { key: number; value: FrequentTerms };
  /** Flags and days of publication by entry number, in chunks of COLUMN_CHUNK. */
  flags: { key: number; value: Uint8Array };
  days: { key: number; value: Int32Array };
  tags: { key: string; value: number };
  deleted: { key: string; value: Tombstone };
}

export type Database = IDBPDatabase<LibrarySchema>;
export const COLUMN_CHUNK = 4096;

export type OpenOptions = {
  name: string;
  /** Another context wants to upgrade or delete the database: this connection has been closed for it. */
  onClosed: () => void;
};

export function openDatabase({ name, onClosed }: OpenOptions): Promise<Database> {
  return openDB<LibrarySchema>(name, DATABASE_VERSION, {
    upgrade(database) {
      const articles = database.createObjectStore('articles', { keyPath: 'id' });
      articles.createIndex('uid', 'entry.uid', { unique: true });
      articles.createIndex('saved', 'saved');
      articles.createIndex('published', 'published');
      articles.createIndex('title', 'title');
      articles.createIndex('outlet', 'outlet');
      articles.createIndex('tags', 'entry.tags', { multiEntry: true });
      // null is no key: entries without one are not in these.
      articles.createIndex('outletId', 'entry.outletId');
      articles.createIndex('importId', 'entry.importId');
      articles.createIndex('expiresAt', 'entry.expiresAt');
      for (const table of PLAIN_TABLES) database.createObjectStore(table);
      database.createObjectStore('deleted', { keyPath: 'uid' });
    },
    blocking(_current, _blocked, event) {
      (event.target as unknown as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

const PLAIN_TABLES = [
  'meta',
  'texts',
  'contents',
  'profiles',
  'pending',
  'postings',
  'frequent',
  'flags',
  'days',
  'tags',
] as const;
