// Bulgaria.
import { defineOutlets } from '../row.ts';

export const bg = defineOutlets('BG', [
  {
    name: 'BTA',
    kind: 'agency',
    hosts: ['bta.bg'],
    aliases: ['Bulgarian News Agency', 'Българска телеграфна агенция'],
    needsContext: ['BTA'],
  },
  {
    name: 'BNT',
    kind: 'broadcaster',
    hosts: ['bnt.bg', 'bntnews.bg'],
    aliases: ['Bulgarian National Television', 'БНТ'],
    needsContext: ['BNT'],
  },
  {
    id: 'bnr-bg',
    name: 'BNR',
    kind: 'broadcaster',
    hosts: ['bnr.bg'],
    aliases: ['Bulgarian National Radio', 'БНР'],
    needsContext: ['BNR'],
  },
  {
    id: 'dnevnik-bg',
    name: 'Dnevnik',
    kind: 'online',
    hosts: ['dnevnik.bg'],
    aliases: ['Дневник'],
    needsContext: ['Dnevnik', 'Дневник'],
    parent: 'Economedia',
  },
  {
    id: 'capital-bg',
    name: 'Capital',
    kind: 'newspaper',
    hosts: ['capital.bg'],
    aliases: ['Капитал', 'Kapital'],
    needsContext: ['Capital', 'Капитал', 'Kapital'],
    parent: 'Economedia',
  },
  { name: 'Novinite', kind: 'online', hosts: ['novinite.com'], aliases: ['Sofia News Agency'] },
]);
