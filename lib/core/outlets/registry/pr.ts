// Puerto Rico.
import { defineOutlets } from '../row.ts';

export const pr = defineOutlets('PR', [
  { name: 'El Nuevo Día', kind: 'newspaper', hosts: ['elnuevodia.com'] },
]);
