// Cuba.
import { defineOutlets } from '../row.ts';

export const cu = defineOutlets('CU', [
  {
    name: 'Prensa Latina',
    kind: 'agency',
    hosts: ['prensa-latina.cu', 'plenglish.com'],
    aliases: ['Prela'],
    needsContext: ['Prela'],
  },
  { name: 'Agencia Cubana de Noticias', kind: 'agency', hosts: ['acn.cu'] },
  {
    name: 'Granma',
    kind: 'state-run',
    hosts: ['granma.cu'],
    aliases: ['Diario Granma'],
    needsContext: ['Granma'],
  },
  { name: 'Cubadebate', kind: 'state-run', hosts: ['cubadebate.cu'] },
  { name: '14ymedio', kind: 'online', hosts: ['14ymedio.com'] },
  { name: 'CiberCuba', kind: 'online', hosts: ['cibercuba.com'] },
  { name: 'Havana Times', kind: 'online', hosts: ['havanatimes.org'] },
]);
