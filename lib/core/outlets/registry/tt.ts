// Trinidad and Tobago.
import { defineOutlets } from '../row.ts';

export const tt = defineOutlets('TT', [
  { name: 'Trinidad Express', kind: 'newspaper', hosts: ['trinidadexpress.com'] },
]);
