// Slovenia.
import { defineOutlets } from '../row.ts';

export const si = defineOutlets('SI', [
  {
    name: 'STA',
    kind: 'agency',
    hosts: ['sta.si'],
    aliases: ['Slovenska tiskovna agencija', 'Slovenian Press Agency'],
    needsContext: ['STA'],
  },
  { name: 'RTV Slovenija', kind: 'broadcaster', hosts: ['rtvslo.si'], aliases: ['RTV SLO', 'TV Slovenija'] },
  { name: 'POP TV', kind: 'broadcaster', hosts: ['24ur.com'], aliases: ['24ur'], parent: 'PPF' },
  { name: 'Delo', kind: 'newspaper', hosts: ['delo.si'], aliases: ['Časnik Delo'], needsContext: ['Delo'] },
  { id: 'dnevnik-si', name: 'Dnevnik', kind: 'newspaper', hosts: ['dnevnik.si'], needsContext: ['Dnevnik'] },
  { name: 'Večer', kind: 'newspaper', hosts: ['vecer.com'], needsContext: ['Večer'] },
]);
