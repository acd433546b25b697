// Serbia.
import { defineOutlets } from '../row.ts';

export const rs = defineOutlets('RS', [
  { name: 'Tanjug', kind: 'agency', hosts: ['tanjug.rs'], aliases: ['Танјуг'] },
  {
    name: 'Beta',
    kind: 'agency',
    hosts: ['beta.rs'],
    aliases: ['Beta News Agency', 'Novinska agencija Beta', 'Бета'],
    needsContext: ['Beta', 'Бета'],
  },
  {
    id: 'rts-rs',
    name: 'RTS',
    kind: 'broadcaster',
    hosts: ['rts.rs'],
    aliases: ['Radio-televizija Srbije', 'Radio Television of Serbia', 'РТС'],
    needsContext: ['RTS'],
  },
  { name: 'B92', kind: 'broadcaster', hosts: ['b92.net'] },
  {
    name: 'Politika',
    kind: 'newspaper',
    hosts: ['politika.rs'],
    aliases: ['Политика'],
    needsContext: ['Politika', 'Политика'],
  },
  {
    name: 'Danas',
    kind: 'newspaper',
    hosts: ['danas.rs'],
    aliases: ['Данас', 'List Danas'],
    needsContext: ['Danas', 'Данас'],
    parent: 'United Group',
  },
  {
    name: 'Blic',
    kind: 'newspaper',
    hosts: ['blic.rs'],
    aliases: ['Блиц'],
    needsContext: ['Blic'],
    parent: 'Ringier',
  },
  { name: 'Večernje novosti', kind: 'newspaper', hosts: ['novosti.rs'], aliases: ['Вечерње новости'] },
  {
    id: 'kurir-rs',
    name: 'Kurir',
    kind: 'newspaper',
    hosts: ['kurir.rs'],
    aliases: ['Курир'],
    needsContext: ['Kurir'],
  },
  { name: 'KRIK', kind: 'online', hosts: ['krik.rs'] },
  {
    name: 'Balkan Insight',
    kind: 'online',
    hosts: ['balkaninsight.com'],
    aliases: ['BIRN', 'Balkan Investigative Reporting Network'],
  },
]);
