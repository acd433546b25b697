// Barbados.
import { defineOutlets } from '../row.ts';

export const bb = defineOutlets('BB', [
  { name: 'Barbados Today', kind: 'online', hosts: ['barbadostoday.bb'] },
]);
