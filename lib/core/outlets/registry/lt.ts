// Lithuania.
import { defineOutlets } from '../row.ts';

export const lt = defineOutlets('LT', [
  { name: 'ELTA', kind: 'agency', hosts: ['elta.lt'] },
  { name: 'BNS', kind: 'agency', hosts: ['bns.lt', 'bns.ee', 'bns.lv'], aliases: ['Baltic News Service'] },
  {
    name: 'LRT',
    kind: 'broadcaster',
    hosts: ['lrt.lt'],
    aliases: ['Lietuvos nacionalinis radijas ir televizija', 'LRT.lt'],
    needsContext: ['LRT'],
  },
  {
    name: 'Delfi',
    kind: 'online',
    hosts: ['delfi.lt', 'delfi.lv', 'delfi.ee'],
    aliases: ['Delfi.lt', 'Дельфи'],
    parent: 'Ekspress Grupp',
  },
  { name: '15min', kind: 'online', hosts: ['15min.lt'], needsContext: ['15min'] },
]);
