import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../lib/core/related/find-names.ts';

const names = (text: string) => [...findNames(text)].map(([name, { count }]) => `${name} ${count}`);

describe('names', () => {
  it.each([
    ['runs of capitals are one name', 'He met Ida Holm and then Ida Holm left.', ['ida holm 2']],
    [
      'small words inside a name',
      'at the Bank of Lund with Miguel de la Peña',
      ['bank of lund 1', 'miguel de la pena 1'],
    ],
    ['a possessive is the same name', 'near Norra’s port, in Norra', ['norra 2']],
    ['a sentence’s first word that stands small elsewhere is none', 'Boats sank. Then boats came.', []],
    [
      'it still begins a name that goes on',
      'Governor Ilse Tarrant spoke; the governor left.',
      ['ilse tarrant 1'],
    ],
    ['signs end a name', 'from Norra, Pell and Oruna', ['norra 1', 'pell 1', 'oruna 1']],
    ['a headline in capitals is no name', 'SIX SHIPS LOST OFF NORRA COAST TODAY', []],
  ])('%s', (_why, text, expected) => expect(names(text)).toEqual(expected));

  it('are kept as they are written', () => {
    expect(findNames('near Åre, said Ida Holm').get('are')?.written).toBe('Åre');
  });
});
