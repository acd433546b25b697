// Norway.
import { defineOutlets } from '../row.ts';

export const no = defineOutlets('NO', [
  { name: 'NTB', kind: 'agency', hosts: ['ntb.no'], aliases: ['Norsk Telegrambyrå'] },
  { name: 'NRK', kind: 'broadcaster', hosts: ['nrk.no'], aliases: ['Norsk rikskringkasting'] },
  {
    id: 'tv-2-no',
    name: 'TV 2',
    kind: 'broadcaster',
    hosts: ['tv2.no'],
    aliases: ['TV 2 Nyhetene'],
    needsContext: ['TV 2'],
    parent: 'Egmont',
  },
  { name: 'Aftenposten', kind: 'newspaper', hosts: ['aftenposten.no'], parent: 'Schibsted' },
  {
    name: 'VG',
    kind: 'newspaper',
    hosts: ['vg.no'],
    aliases: ['Verdens Gang'],
    needsContext: ['VG'],
    parent: 'Schibsted',
  },
  { name: 'Dagbladet', kind: 'newspaper', hosts: ['dagbladet.no'], parent: 'Aller' },
  {
    id: 'dagens-naeringsliv',
    name: 'Dagens Næringsliv',
    kind: 'newspaper',
    hosts: ['dn.no'],
    parent: 'NHST',
  },
  { name: 'Klassekampen', kind: 'newspaper', hosts: ['klassekampen.no'] },
  { name: 'Nettavisen', kind: 'online', hosts: ['nettavisen.no'], parent: 'Amedia' },
  { name: 'E24', kind: 'online', hosts: ['e24.no'], parent: 'Schibsted' },
  { name: 'Faktisk.no', kind: 'fact-checker', hosts: ['faktisk.no'] },
  { name: 'TradeWinds', kind: 'trade', hosts: ['tradewindsnews.com'], parent: 'NHST' },
  { name: 'Bergens Tidende', kind: 'local', hosts: ['bt.no'], parent: 'Schibsted' },
  { name: 'Stavanger Aftenblad', kind: 'local', hosts: ['aftenbladet.no'], parent: 'Schibsted' },
  { name: 'Adresseavisen', kind: 'local', hosts: ['adressa.no'], parent: 'Polaris Media' },
  { name: 'Barents Observer', kind: 'online', hosts: ['thebarentsobserver.com'] },
]);
