// Ecuador.
import { defineOutlets } from '../row.ts';

export const ec = defineOutlets('EC', [
  {
    id: 'el-comercio-ec',
    name: 'El Comercio',
    kind: 'newspaper',
    hosts: ['elcomercio.com'],
    needsContext: ['El Comercio'],
  },
  { name: 'El Universo', kind: 'newspaper', hosts: ['eluniverso.com'], needsContext: ['El Universo'] },
  { name: 'Primicias', kind: 'online', hosts: ['primicias.ec'], needsContext: ['Primicias'] },
  { name: 'Ecuavisa', kind: 'broadcaster', hosts: ['ecuavisa.com'] },
]);
