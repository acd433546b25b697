// Peru.
import { defineOutlets } from '../row.ts';

export const pe = defineOutlets('PE', [
  {
    name: 'Agencia Andina',
    kind: 'agency',
    hosts: ['andina.pe'],
    aliases: ['Andina'],
    needsContext: ['Andina'],
  },
  {
    id: 'el-comercio-pe',
    name: 'El Comercio',
    kind: 'newspaper',
    hosts: ['elcomercio.pe'],
    needsContext: ['El Comercio'],
  },
  {
    id: 'la-republica-pe',
    name: 'La República',
    kind: 'newspaper',
    hosts: ['larepublica.pe'],
    needsContext: ['La República'],
  },
  { name: 'Gestión', kind: 'newspaper', hosts: ['gestion.pe'], needsContext: ['Gestión'] },
  { name: 'Perú 21', kind: 'newspaper', hosts: ['peru21.pe'] },
  { name: 'RPP', kind: 'broadcaster', hosts: ['rpp.pe'] },
  { name: 'Ojo Público', kind: 'online', hosts: ['ojo-publico.com'], aliases: ['OjoPúblico'] },
]);
