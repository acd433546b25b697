import { expect, test } from 'vitest';
import { defineOutlets, readRows, toOutletId } from '../../../../lib/core/outlets/row.ts';

const rows = (lines: string) => readRows(defineOutlets('GB', `\n${lines}\n`));

test('a full line', () => {
  const [outlet] = rows(
    'newspaper | *!The Lumo | the~.co.uk lumo.example | Lumo Daily; *Lumo | id=lumo-gb; parent=Lumo Group; wikidata=Q1; news=/a /b',
  );
  expect(outlet).toEqual({
    id: 'lumo-gb',
    name: 'The Lumo',
    kind: 'newspaper',
    hosts: ['thelumo.co.uk', 'lumo.example'],
    aliases: ['Lumo Daily', 'Lumo'],
    needsContext: ['The Lumo', 'Lumo'],
    dominant: ['The Lumo'],
    parent: 'Lumo Group',
    wikidata: 'Q1',
    newsPaths: ['/a', '/b'],
    country: 'GB',
  });
});

test('a short line, and one with an empty field', () => {
  const [short, gap] = rows('agency | Port & Sea News\nlocal | Lumo | ~.com | | parent=Lumo Group');
  expect(short).toMatchObject({ id: 'port-and-sea-news', hosts: [], aliases: [], parent: null });
  expect(gap).toMatchObject({ hosts: ['lumo.com'], aliases: [], parent: 'Lumo Group' });
});

test('comments and empty lines are no outlets', () => {
  expect(rows('# Agencies\n\nagency | Lumo')).toHaveLength(1);
});

test('a line without a name is a mistake', () => {
  expect(() => rows('agency')).toThrow();
});

test('ids', () => {
  expect(toOutletId('Süddeutsche Zeitung')).toBe('suddeutsche-zeitung');
  expect(toOutletId('The Land’s End & Co.')).toBe('lands-end-and-co');
});
