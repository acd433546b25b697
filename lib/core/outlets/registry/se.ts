// Sweden.
import { defineOutlets } from '../row.ts';

export const se = defineOutlets('SE', [
  {
    name: 'TT',
    kind: 'agency',
    hosts: ['tt.se'],
    aliases: ['Tidningarnas Telegrambyrå', 'TT News Agency', 'TT Nyhetsbyrån', 'TT-AFP'],
    needsContext: ['TT'],
  },
  {
    name: 'Dagens Nyheter',
    kind: 'newspaper',
    hosts: ['dn.se'],
    aliases: ['DN'],
    needsContext: ['DN'],
    parent: 'Bonnier',
  },
  { name: 'Svenska Dagbladet', kind: 'newspaper', hosts: ['svd.se'], aliases: ['SvD'], parent: 'Schibsted' },
  { name: 'Aftonbladet', kind: 'newspaper', hosts: ['aftonbladet.se'], parent: 'Schibsted' },
  {
    name: 'Expressen',
    kind: 'newspaper',
    hosts: ['expressen.se'],
    aliases: ['Kvällsposten', 'GT'],
    needsContext: ['GT'],
    parent: 'Bonnier',
  },
  {
    name: 'Dagens industri',
    kind: 'newspaper',
    hosts: ['di.se'],
    aliases: ['DI'],
    needsContext: ['DI'],
    parent: 'Bonnier',
  },
  {
    name: 'Göteborgs-Posten',
    kind: 'local',
    hosts: ['gp.se'],
    aliases: ['GP'],
    needsContext: ['GP'],
    parent: 'Stampen',
  },
  { name: 'Sydsvenskan', kind: 'local', hosts: ['sydsvenskan.se'], parent: 'Bonnier' },
  {
    name: 'SVT',
    kind: 'broadcaster',
    hosts: ['svt.se'],
    aliases: ['Sveriges Television', 'Uppdrag granskning'],
  },
  {
    name: 'Sveriges Radio',
    kind: 'broadcaster',
    hosts: ['sverigesradio.se'],
    aliases: ['Ekot', 'Radio Sweden', 'P1 Morgon'],
    needsContext: ['Ekot'],
  },
  {
    id: 'tv4-se',
    name: 'TV4',
    kind: 'broadcaster',
    hosts: ['tv4.se'],
    aliases: ['TV4 Nyheterna'],
    needsContext: ['TV4'],
  },
  {
    name: 'The Local',
    kind: 'online',
    hosts: ['thelocal.com', 'thelocal.se', 'thelocal.de', 'thelocal.fr'],
    needsContext: ['The Local'],
  },
]);
