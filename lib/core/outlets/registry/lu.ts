// Luxembourg.
import { defineOutlets } from '../row.ts';

export const lu = defineOutlets('LU', [
  {
    name: 'Luxemburger Wort',
    kind: 'newspaper',
    hosts: ['wort.lu'],
    aliases: ['Wort', "d'Wort"],
    needsContext: ['Wort'],
    parent: 'Mediahuis',
  },
  { name: 'Tageblatt', kind: 'newspaper', hosts: ['tageblatt.lu'], needsContext: ['Tageblatt'] },
  {
    name: 'RTL Luxembourg',
    kind: 'broadcaster',
    hosts: ['rtl.lu'],
    aliases: ['RTL Lëtzebuerg', 'RTL Today'],
  },
  { name: 'Paperjam', kind: 'magazine', hosts: ['paperjam.lu'] },
]);
