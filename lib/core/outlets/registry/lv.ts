// Latvia.
import { defineOutlets } from '../row.ts';

export const lv = defineOutlets('LV', [
  { name: 'LETA', kind: 'agency', hosts: ['leta.lv'], needsContext: ['LETA'] },
  {
    name: 'LSM',
    kind: 'broadcaster',
    hosts: ['lsm.lv', 'ltv.lv'],
    aliases: ['Latvijas Sabiedriskie mediji', 'Latvian Public Broadcasting', 'LTV'],
    needsContext: ['LTV', 'LSM'],
  },
  {
    name: 'Meduza',
    kind: 'online',
    hosts: ['meduza.io'],
    aliases: ['Медуза'],
    needsContext: ['Meduza', 'Медуза'],
  },
  {
    name: 'Novaya Gazeta Europe',
    kind: 'online',
    hosts: ['novayagazeta.eu'],
    aliases: ['Новая газета Европа', 'Novaya Gazeta Europa'],
  },
  {
    id: 'the-insider-ru',
    name: 'The Insider',
    kind: 'online',
    hosts: ['theins.ru', 'theins.press'],
    aliases: ['The Insider Russia'],
    needsContext: ['The Insider'],
  },
]);
