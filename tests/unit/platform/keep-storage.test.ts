// What the browser is asked, and what becomes of every answer it may give.
import { afterEach, expect, it, vi } from 'vitest';
import { askToKeepStorage } from '../../../lib/platform/keep-storage.ts';

afterEach(() => vi.unstubAllGlobals());

const withStorage = (storage: object | undefined): void => {
  vi.stubGlobal('navigator', { storage });
};

it('asks when the browser does not keep it yet', async () => {
  const persist = vi.fn(async () => true);
  withStorage({ persisted: async () => false, persist });
  expect(await askToKeepStorage()).toBe(true);
  expect(persist).toHaveBeenCalledOnce();
});

it('does not ask again', async () => {
  const persist = vi.fn(async () => true);
  withStorage({ persisted: async () => true, persist });
  expect(await askToKeepStorage()).toBe(true);
  expect(persist).not.toHaveBeenCalled();
});

const answers: [string, object | undefined][] = [
  ['the browser says no', { persisted: async () => false, persist: async () => false }],
  ['it fails', { persist: (): Promise<boolean> => Promise.reject(new Error('private window')) }],
  ['it cannot be asked', {}],
  ['there is no storage', undefined],
];

it.each(answers)('is false when %s', async (_what, storage) => {
  withStorage(storage);
  expect(await askToKeepStorage()).toBe(false);
});
