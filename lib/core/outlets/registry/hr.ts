// Croatia.
import { defineOutlets } from '../row.ts';

export const hr = defineOutlets('HR', [
  {
    name: 'HINA',
    kind: 'agency',
    hosts: ['hina.hr'],
    aliases: ['Hrvatska izvještajna novinska agencija', 'Croatian News Agency'],
  },
  {
    name: 'HRT',
    kind: 'broadcaster',
    hosts: ['hrt.hr'],
    aliases: ['Hrvatska radiotelevizija', 'Croatian Radiotelevision'],
    needsContext: ['HRT'],
  },
  {
    id: 'n1-tv',
    name: 'N1',
    kind: 'broadcaster',
    hosts: ['n1info.hr', 'n1info.rs', 'n1info.ba', 'n1info.si'],
    aliases: ['N1 televizija'],
    needsContext: ['N1'],
    parent: 'United Group',
  },
  { name: 'Jutarnji list', kind: 'newspaper', hosts: ['jutarnji.hr'], parent: 'Hanza Media' },
  { name: 'Večernji list', kind: 'newspaper', hosts: ['vecernji.hr'], parent: 'Styria' },
  { name: 'Slobodna Dalmacija', kind: 'local', hosts: ['slobodnadalmacija.hr'], parent: 'Hanza Media' },
  { name: 'Index.hr', kind: 'online', hosts: ['index.hr'] },
  { name: 'Faktograf', kind: 'fact-checker', hosts: ['faktograf.hr'] },
]);
