// Mali.
import { defineOutlets } from '../row.ts';

export const ml = defineOutlets('ML', [
  {
    name: 'AMAP',
    kind: 'agency',
    hosts: ['amap.ml'],
    aliases: ['Agence malienne de presse et de publicité'],
    needsContext: ['AMAP'],
  },
]);
