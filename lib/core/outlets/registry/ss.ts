// South Sudan.
import { defineOutlets } from '../row.ts';

export const ss = defineOutlets('SS', [
  { name: 'Radio Tamazuj', kind: 'broadcaster', hosts: ['radiotamazuj.org'] },
]);
