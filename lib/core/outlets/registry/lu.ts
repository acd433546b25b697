// Luxembourg.
import { defineOutlets } from '../row.ts';

export const lu = defineOutlets('LU', [
  {
    id: 'luxemburger-wort',
    name: 'Luxemburger Wort',
    kind: 'newspaper',
    hosts: ['wort.lu'],
    aliases: ['Wort', "d'Wort"],
    needsContext: ['Wort'],
    parent: 'Mediahuis',
  },
  { id: 'tageblatt', name: 'Tageblatt', kind: 'newspaper', hosts: ['tageblatt.lu'] },
  {
    id: 'rtl-luxembourg',
    name: 'RTL Luxembourg',
    kind: 'broadcaster',
    hosts: ['rtl.lu'],
    aliases: ['RTL Lëtzebuerg', 'RTL Today'],
  },
  {
    id: 'lessentiel',
    name: "L'Essentiel",
    kind: 'newspaper',
    hosts: ['lessentiel.lu'],
    needsContext: ["L'Essentiel"],
  },
  {
    id: 'le-quotidien-lu',
    name: 'Le Quotidien',
    kind: 'newspaper',
    hosts: ['lequotidien.lu'],
    needsContext: ['Le Quotidien'],
  },
  {
    id: 'luxembourg-times',
    name: 'Luxembourg Times',
    kind: 'newspaper',
    hosts: ['luxtimes.lu'],
    parent: 'Mediahuis',
  },
  { id: 'paperjam', name: 'Paperjam', kind: 'magazine', hosts: ['paperjam.lu'] },
  { id: 'delano', name: 'Delano', kind: 'magazine', hosts: ['delano.lu'] },
  {
    id: 'dletzebuerger-land',
    name: "d'Lëtzebuerger Land",
    kind: 'newspaper',
    hosts: ['land.lu'],
    aliases: ['Lëtzebuerger Land'],
  },
]);
