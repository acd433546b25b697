// Ukraine.
import { defineOutlets } from '../row.ts';

export const ua = defineOutlets('UA', [
  {
    name: 'Ukrinform',
    kind: 'agency',
    hosts: ['ukrinform.net', 'ukrinform.ua'],
    aliases: ['Укрінформ', 'Укринформ'],
  },
  {
    name: 'UNIAN',
    kind: 'agency',
    hosts: ['unian.ua', 'unian.net', 'unian.info'],
    aliases: ['УНІАН', 'УНИАН'],
  },
  {
    name: 'Interfax-Ukraine',
    kind: 'agency',
    hosts: ['interfax.com.ua'],
    aliases: ['Інтерфакс-Україна', 'Интерфакс-Украина'],
  },
  { name: 'RBC-Ukraine', kind: 'agency', hosts: ['rbc.ua'], aliases: ['РБК-Україна', 'РБК-Украина'] },
  {
    name: 'Suspilne',
    kind: 'broadcaster',
    hosts: ['suspilne.media'],
    aliases: ['Суспільне', 'UA:PBC'],
    needsContext: ['Суспільне'],
  },
  {
    name: 'Ukrainska Pravda',
    kind: 'online',
    hosts: ['pravda.com.ua', 'eurointegration.com.ua'],
    aliases: ['Українська правда', 'Украинская правда', 'European Pravda'],
  },
  { name: 'Kyiv Independent', kind: 'online', hosts: ['kyivindependent.com'] },
  { name: 'Kyiv Post', kind: 'newspaper', hosts: ['kyivpost.com'] },
  {
    id: 'nv-ua',
    name: 'NV',
    kind: 'online',
    hosts: ['nv.ua'],
    aliases: ['Новое время', 'Novoye Vremya', 'New Voice of Ukraine'],
    needsContext: ['NV'],
  },
  {
    name: 'Dzerkalo Tyzhnia',
    kind: 'online',
    hosts: ['zn.ua'],
    aliases: ['Дзеркало тижня', 'Зеркало недели', 'Mirror Weekly'],
  },
  {
    name: 'Hromadske',
    kind: 'online',
    hosts: ['hromadske.ua'],
    aliases: ['Громадське'],
    needsContext: ['Громадське'],
  },
  { name: 'LIGA.net', kind: 'online', hosts: ['liga.net'] },
  {
    id: 'tsn-ua',
    name: 'TSN',
    kind: 'broadcaster',
    hosts: ['tsn.ua'],
    aliases: ['ТСН'],
    needsContext: ['TSN'],
    parent: '1+1 Media',
  },
  {
    name: 'Channel 24',
    kind: 'broadcaster',
    hosts: ['24tv.ua'],
    aliases: ['24 Канал'],
    needsContext: ['24 Канал', 'Channel 24'],
  },
  { name: 'StopFake', kind: 'fact-checker', hosts: ['stopfake.org'] },
]);
