// The options page without its page: settings kept at once, sites asked for, backups, imports.
import { describe, expect, it, vi } from 'vitest';
import type { ImportReport } from '../../../lib/core/model/interchange.ts';
import { defaultOptions, type Options } from '../../../lib/core/model/options.ts';
import { createI18n } from '../../../lib/i18n/i18n.ts';
import { createOptionsModel, isBackupDue, parseOrigin } from '../../../lib/panel/options-model.ts';
import { english } from '../../support/english.ts';
import { fakeOptionsPorts } from '../../support/fake-options.ts';

const i18n = createI18n('en', 'en-GB', english);
const open = (options: Partial<Options> = {}, fakes: Parameters<typeof fakeOptionsPorts>[0] = {}) => {
  const fake = fakeOptionsPorts(fakes);
  const model = createOptionsModel({
    ports: fake.ports,
    options: { ...defaultOptions, ...options },
    i18n,
    loadI18n: async (language) => createI18n(language ?? 'en', 'en-GB', english),
  });
  return { ...fake, model };
};

describe('settings', () => {
  it('are kept as soon as they change', async () => {
    const { model, calls } = open();
    await model.set({ theme: 'dark' });
    expect(calls).toContainEqual(['save', { ...defaultOptions, theme: 'dark' }]);
    expect(model.message.value).toBe('Kept');
  });

  it('change the language of the page itself', async () => {
    const { model } = open();
    await model.set({ language: 'nl' });
    expect(model.i18n.value.lang).toBe('nl');
  });

  it('are not undone by the news of an earlier change', async () => {
    const { model, send, calls } = open();
    await model.set({ language: 'ar' });
    const last = model.set({ language: null });
    send({ ...defaultOptions, language: 'ar' });
    await last;
    expect(calls.filter(([name]) => name === 'save').at(-1)).toEqual(['save', defaultOptions]);
    expect(model.options.value.language).toBeNull();
    expect(model.i18n.value.lang).toBe('en');
  });

  it('follow what another page keeps', async () => {
    const { model, send } = open();
    send({ ...defaultOptions, density: 'dense' });
    expect(model.options.value.density).toBe('dense');
  });
});

describe('sites', () => {
  it.each([
    ['news.example', 'https://news.example'],
    [' https://news.example/world?x=1 ', 'https://news.example'],
    ['http://news.example:8080', 'http://news.example:8080'],
    ['javascript:alert(1)', null],
    ['file:///etc', null],
    ['localhost', null],
    ['', null],
  ])('“%s” is the site %s', (typed, origin) => {
    expect(parseOrigin(typed)).toBe(origin);
  });

  it('are added with the browser’s leave only', async () => {
    const granted = open();
    await granted.model.addSite('b.example');
    await granted.model.addSite('a.example');
    expect(granted.model.options.value.autoReadOrigins).toEqual(['https://a.example', 'https://b.example']);
    const refused = open({}, { grants: false });
    await refused.model.addSite('a.example');
    expect(refused.model.options.value.autoReadOrigins).toEqual([]);
    expect(refused.model.message.value).toBe('The browser did not allow the site.');
  });

  it('are given back', async () => {
    const { model, calls } = open({ autoReadOrigins: ['https://a.example'] });
    await model.removeSite('https://a.example');
    expect(calls).toContainEqual(['giveSiteBack', 'https://a.example']);
    expect(model.options.value.autoReadOrigins).toEqual([]);
  });
});

describe('the library', () => {
  it('remembers when it was backed up', async () => {
    const { model } = open();
    await model.backup();
    expect(model.options.value.lastBackupAt).toBe('2023-04-12T09:30:00.000Z');
    expect(model.work.value).toBeNull();
  });

  const usage = { entries: 3, saved: 2, bytes: null, quota: null, persisted: null };
  it.each<[string | null, number, boolean]>([
    [null, 30, true],
    ['2023-04-01T00:00:00Z', 30, false],
    ['2023-03-01T00:00:00Z', 30, true],
    ['2020-01-01T00:00:00Z', 0, false],
  ])('last backed up %s, reminder after %i days: due %s', (lastBackupAt, backupReminderDays, due) => {
    const options = { ...defaultOptions, lastBackupAt, backupReminderDays };
    expect(isBackupDue(options, usage, '2023-04-12T00:00:00Z')).toBe(due);
    expect(isBackupDue(options, { ...usage, saved: 0 }, '2023-04-12T00:00:00Z')).toBe(false);
  });

  it('tries a file first, imports it then, and undoes it', async () => {
    const report = { importId: 'i1', dryRun: true } as ImportReport;
    const { model, calls } = open({}, { report });
    await model.tryFile({ file: new File(['x'], 'export.csv'), restore: false });
    expect(calls).toContainEqual(['importFile', 'export.csv', true]);
    expect(model.report.value?.importId).toBe('i1');
    await model.importTried();
    expect(calls).toContainEqual(['importFile', 'export.csv', false]);
    await model.undoImport('i1');
    expect(calls).toContainEqual(['undoImport', 'i1']);
    expect(model.report.value).toBeNull();
  });

  it('says why a file cannot be read', async () => {
    const { model } = open();
    await model.tryFile({ file: new File([], 'empty.csv'), restore: false });
    expect(model.message.value).toBe('The file is empty.');
  });

  it('offers to undo or to leave an import that did not come to its end', async () => {
    const unfinished = { importId: 'i2', fingerprint: 'f', done: 3, report: {} as ImportReport };
    const { model, calls } = open({}, { unfinished });
    await vi.waitFor(() => expect(model.unfinished.value?.importId).toBe('i2'));
    await model.leaveImport();
    expect(calls).toContainEqual(['leaveImport']);
    expect(model.unfinished.value).toBeNull();
  });

  it('says when a search finds nothing to export', async () => {
    const { model, calls } = open();
    await model.exportAs('ris', 'nothing');
    expect(calls).toContainEqual(['exportAs', 'ris', 'nothing']);
    expect(model.message.value).toBe('No article matches, so there is nothing to export.');
  });

  it('undoes and erases one after the other', async () => {
    const { model, calls } = open();
    await Promise.all([model.undoImport('i1'), model.eraseAll()]);
    const done = calls
      .map(([name]) => name)
      .filter((name) => /undoImport|eraseAll|libraryChanged/.test(name));
    expect(done).toEqual(['undoImport', 'libraryChanged', 'eraseAll', 'libraryChanged']);
    expect(model.message.value).toBe('The library is empty now');
  });

  it('tells the other pages that everything is gone', async () => {
    const { model, calls } = open();
    await model.eraseAll();
    expect(calls.map(([name]) => name)).toEqual(expect.arrayContaining(['eraseAll', 'libraryChanged']));
  });
});
