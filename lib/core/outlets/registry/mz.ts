// Mozambique.
import { defineOutlets } from '../row.ts';

export const mz = defineOutlets('MZ', [
  {
    name: 'AIM',
    kind: 'agency',
    hosts: ['aimnews.org'],
    aliases: ['Agência de Informação de Moçambique'],
    needsContext: ['AIM'],
  },
  { name: 'Club of Mozambique', kind: 'online', hosts: ['clubofmozambique.com'] },
]);
