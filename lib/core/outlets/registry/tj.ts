// Tajikistan.
import { defineOutlets } from '../row.ts';

export const tj = defineOutlets('TJ', [
  { name: 'Khovar', kind: 'agency', hosts: ['khovar.tj'], aliases: ['Ховар'] },
]);
