// Denmark.
import { defineOutlets } from '../row.ts';

export const dk = defineOutlets('DK', [
  { name: 'Ritzau', kind: 'agency', hosts: ['ritzau.dk'], aliases: ['Ritzaus Bureau', 'Ritzau Scanpix'] },
  {
    id: 'dr-dk',
    name: 'DR',
    kind: 'broadcaster',
    hosts: ['dr.dk'],
    aliases: ['Danmarks Radio', 'DR Nyheder'],
    needsContext: ['DR'],
  },
  {
    name: 'TV 2 Danmark',
    kind: 'broadcaster',
    hosts: ['tv2.dk'],
    aliases: ['TV 2', 'TV2 News', 'TV 2 News'],
    needsContext: ['TV 2'],
  },
  {
    name: 'Politiken',
    kind: 'newspaper',
    hosts: ['politiken.dk'],
    needsContext: ['Politiken'],
    parent: 'JP/Politikens Hus',
  },
  { name: 'Jyllands-Posten', kind: 'newspaper', hosts: ['jyllands-posten.dk'], parent: 'JP/Politikens Hus' },
  { name: 'Berlingske', kind: 'newspaper', hosts: ['berlingske.dk'], parent: 'Berlingske Media' },
  { name: 'B.T.', kind: 'newspaper', hosts: ['bt.dk'], needsContext: ['B.T.'], parent: 'Berlingske Media' },
  {
    name: 'Ekstra Bladet',
    kind: 'newspaper',
    hosts: ['ekstrabladet.dk'],
    aliases: ['Ekstrabladet'],
    parent: 'JP/Politikens Hus',
  },
  {
    id: 'borsen',
    name: 'Børsen',
    kind: 'newspaper',
    hosts: ['borsen.dk'],
    aliases: ['Dagbladet Børsen'],
    needsContext: ['Børsen'],
    parent: 'Bonnier',
  },
  {
    id: 'information-dk',
    name: 'Information',
    kind: 'newspaper',
    hosts: ['information.dk'],
    aliases: ['Dagbladet Information'],
    needsContext: ['Information'],
  },
  { name: 'Weekendavisen', kind: 'newspaper', hosts: ['weekendavisen.dk'], parent: 'Berlingske Media' },
]);
