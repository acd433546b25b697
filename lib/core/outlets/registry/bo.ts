// Bolivia.
import { defineOutlets } from '../row.ts';

export const bo = defineOutlets('BO', [
  {
    name: 'Agencia Boliviana de Información',
    kind: 'agency',
    hosts: ['abi.bo'],
    aliases: ['ABI'],
    needsContext: ['ABI'],
  },
  { name: 'El Deber', kind: 'newspaper', hosts: ['eldeber.com.bo'], needsContext: ['El Deber'] },
  {
    id: 'la-razon-bo',
    name: 'La Razón',
    kind: 'newspaper',
    hosts: ['la-razon.com'],
    needsContext: ['La Razón'],
  },
  { name: 'Los Tiempos', kind: 'newspaper', hosts: ['lostiempos.com'], needsContext: ['Los Tiempos'] },
]);
