// Belarus.
import { defineOutlets } from '../row.ts';

export const by = defineOutlets('BY', [
  { name: 'BelTA', kind: 'agency', hosts: ['belta.by'], aliases: ['БелТА'], parent: 'Belarusian government' },
  { name: 'Nasha Niva', kind: 'newspaper', hosts: ['nashaniva.com'], aliases: ['Наша Ніва'] },
  {
    name: 'Zerkalo',
    kind: 'online',
    hosts: ['zerkalo.io'],
    aliases: ['Зеркало', 'Tut.by', 'Zerkalo.io'],
    needsContext: ['Zerkalo', 'Зеркало'],
  },
  { name: 'Belsat', kind: 'broadcaster', hosts: ['belsat.eu'], aliases: ['Белсат'], parent: 'TVP' },
]);
