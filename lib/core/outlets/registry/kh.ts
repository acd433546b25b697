// Cambodia.
import { defineOutlets } from '../row.ts';

export const kh = defineOutlets('KH', [
  {
    name: 'Agence Kampuchea Presse',
    kind: 'agency',
    hosts: ['akp.gov.kh'],
    aliases: ['AKP'],
    needsContext: ['AKP'],
  },
  { name: 'Phnom Penh Post', kind: 'newspaper', hosts: ['phnompenhpost.com'], aliases: ['ភ្នំពេញប៉ុស្តិ៍'] },
  { name: 'Khmer Times', kind: 'newspaper', hosts: ['khmertimeskh.com'] },
  {
    name: 'VOD',
    kind: 'online',
    hosts: ['vodenglish.news', 'vodkhmer.news'],
    aliases: ['Voice of Democracy'],
    needsContext: ['VOD', 'Voice of Democracy'],
  },
]);
