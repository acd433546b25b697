// Dominican Republic.
import { defineOutlets } from '../row.ts';

export const dominicanRepublic = defineOutlets('DO', [
  { name: 'Listín Diario', kind: 'newspaper', hosts: ['listindiario.com'] },
  { name: 'Diario Libre', kind: 'newspaper', hosts: ['diariolibre.com'], needsContext: ['Diario Libre'] },
  {
    id: 'hoy-do',
    name: 'Hoy',
    kind: 'newspaper',
    hosts: ['hoy.com.do'],
    aliases: ['Periódico Hoy'],
    needsContext: ['Hoy'],
  },
]);
