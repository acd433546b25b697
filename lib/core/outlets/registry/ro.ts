// Romania.
import { defineOutlets } from '../row.ts';

export const ro = defineOutlets('RO', [
  { name: 'Agerpres', kind: 'agency', hosts: ['agerpres.ro'] },
  { name: 'Mediafax', kind: 'agency', hosts: ['mediafax.ro'] },
  { name: 'News.ro', kind: 'agency', hosts: ['news.ro'] },
  { name: 'TVR', kind: 'broadcaster', hosts: ['tvr.ro', 'tvrinfo.ro'], aliases: ['Televiziunea Română'] },
  { name: 'Digi24', kind: 'broadcaster', hosts: ['digi24.ro'], aliases: ['Digi 24'] },
  {
    name: 'ProTV',
    kind: 'broadcaster',
    hosts: ['protv.ro', 'stirileprotv.ro'],
    aliases: ['Pro TV'],
    parent: 'PPF',
  },
  { name: 'Antena 3 CNN', kind: 'broadcaster', hosts: ['antena3.ro'], parent: 'Intact' },
  { name: 'Adevărul', kind: 'newspaper', hosts: ['adevarul.ro'], needsContext: ['Adevărul'] },
  {
    name: 'Libertatea',
    kind: 'newspaper',
    hosts: ['libertatea.ro'],
    needsContext: ['Libertatea'],
    parent: 'Ringier',
  },
  { name: 'HotNews', kind: 'online', hosts: ['hotnews.ro'], aliases: ['HotNews.ro'] },
  { name: 'G4Media', kind: 'online', hosts: ['g4media.ro'], aliases: ['G4Media.ro'] },
  { name: 'Romania Insider', kind: 'online', hosts: ['romania-insider.com'] },
]);
