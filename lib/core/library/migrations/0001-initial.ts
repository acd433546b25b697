// Schema 0 (a record without a schema number) → schema 1: what later fields stand at when a record lacks them.
import type { Migration } from './index.ts';

export const initial: Migration = {
  to: 1,
  migrate: (record) => ({
    rev: 1,
    deletedAt: null,
    expiresAt: null,
    readAt: null,
    archivedAt: null,
    tags: [],
    note: '',
    highlights: [],
    claimEdits: [],
    citedOutlets: [],
    speakers: [],
    authors: [],
    siteName: null,
    lang: null,
    publishedAt: null,
    outletId: null,
    wordCount: 0,
    textHash: null,
    importId: null,
    ...record,
  }),
};
