// Uruguay.
import { defineOutlets } from '../row.ts';

export const uy = defineOutlets('UY', [
  {
    id: 'el-pais-uy',
    name: 'El País',
    kind: 'newspaper',
    hosts: ['elpais.com.uy'],
    needsContext: ['El País'],
  },
  {
    name: 'El Observador',
    kind: 'newspaper',
    hosts: ['elobservador.com.uy'],
    needsContext: ['El Observador'],
  },
  { name: 'la diaria', kind: 'newspaper', hosts: ['ladiaria.com.uy'] },
]);
