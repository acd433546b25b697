// Samoa.
import { defineOutlets } from '../row.ts';

export const ws = defineOutlets('WS', [
  { name: 'Samoa Observer', kind: 'newspaper', hosts: ['samoaobserver.ws'] },
]);
