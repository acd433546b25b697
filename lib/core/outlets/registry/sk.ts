// Slovakia.
import { defineOutlets } from '../row.ts';

export const sk = defineOutlets('SK', [
  {
    name: 'TASR',
    kind: 'agency',
    hosts: ['tasr.sk', 'teraz.sk'],
    aliases: ['Tlačová agentúra Slovenskej republiky', 'Teraz.sk'],
  },
  { name: 'SITA', kind: 'agency', hosts: ['sita.sk'], needsContext: ['SITA'] },
  { name: 'SME', kind: 'newspaper', hosts: ['sme.sk'], aliases: ['Denník SME'], needsContext: ['SME'] },
  { name: 'Denník N', kind: 'newspaper', hosts: ['dennikn.sk'] },
  {
    id: 'pravda-sk',
    name: 'Pravda',
    kind: 'newspaper',
    hosts: ['pravda.sk'],
    aliases: ['Denník Pravda'],
    needsContext: ['Pravda'],
  },
  {
    name: 'Aktuality.sk',
    kind: 'online',
    hosts: ['aktuality.sk'],
    aliases: ['Aktuality'],
    needsContext: ['Aktuality'],
    parent: 'Ringier',
  },
  { name: 'Slovak Spectator', kind: 'newspaper', hosts: ['spectator.sme.sk'] },
  {
    name: 'RTVS',
    kind: 'broadcaster',
    hosts: ['rtvs.sk', 'stvr.sk'],
    aliases: ['STVR', 'Slovak Radio', 'Slovenský rozhlas'],
  },
  { name: 'TV Markíza', kind: 'broadcaster', hosts: ['markiza.sk', 'tvnoviny.sk'], aliases: ['Markíza'] },
]);
