// Keys and the commands they stand for.
import { describe, expect, it } from 'vitest';
import { type KeyPlace, keyList, toCommand } from '../../../lib/panel/shortcuts.ts';

const press = (
  key: string,
  more: Partial<{ shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean }> = {},
) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const place = (more: Partial<KeyPlace> = {}): KeyPlace => ({
  tab: 'claims',
  typing: false,
  singleKeys: true,
  ...more,
});

describe('a key', () => {
  it.each([
    ['1', 'claims', { name: 'tab', tab: 'claims' }],
    ['4', 'claims', { name: 'tab', tab: 'library' }],
    ['5', 'claims', null],
    ['j', 'claims', { name: 'step', by: 1 }],
    ['K', 'claims', { name: 'step', by: -1 }],
    ['ArrowDown', 'outlets', { name: 'step', by: 1 }],
    ['c', 'claims', { name: 'copy' }],
    ['c', 'library', null],
    ['x', 'library', { name: 'choose' }],
    ['x', 'claims', null],
    ['Delete', 'library', { name: 'delete' }],
    ['Delete', 'claims', null],
    ['?', 'related', { name: 'help' }],
    ['/', 'claims', { name: 'search' }],
    ['Escape', 'claims', { name: 'escape' }],
    ['q', 'claims', null],
  ] as const)('%s in %s', (key, tab, command) => {
    expect(toCommand(press(key), place({ tab }))).toEqual(command);
  });

  it('is a letter while the reader writes, but Esc still leaves', () => {
    expect(toCommand(press('s'), place({ typing: true }))).toBeNull();
    expect(toCommand(press('ArrowDown'), place({ typing: true }))).toBeNull();
    expect(toCommand(press('Escape'), place({ typing: true }))).toEqual({ name: 'escape' });
  });

  it('alone does nothing when single keys are off; arrows and Esc do', () => {
    const off = place({ singleKeys: false });
    expect(toCommand(press('s'), off)).toBeNull();
    expect(toCommand(press('?'), off)).toBeNull();
    expect(toCommand(press('ArrowDown'), off)).toEqual({ name: 'step', by: 1 });
  });

  it('with Ctrl, Cmd or Alt belongs to the browser, but for choosing all', () => {
    expect(toCommand(press('s', { ctrlKey: true }), place())).toBeNull();
    expect(toCommand(press('1', { altKey: true }), place())).toBeNull();
    expect(toCommand(press('a', { metaKey: true }), place({ tab: 'library' }))).toEqual({
      name: 'choose-all',
    });
    expect(toCommand(press('a', { ctrlKey: true }), place())).toBeNull();
  });

  it('with Shift extends a choice of rows', () => {
    expect(toCommand(press('ArrowDown', { shiftKey: true }), place({ tab: 'library' }))).toEqual({
      name: 'extend',
      by: 1,
    });
  });
});

it('the list of keys names each thing once', () => {
  const does = keyList.map(([, key]) => key);
  expect(new Set(does).size).toBe(does.length);
});
