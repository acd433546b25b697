// Mongolia.
import { defineOutlets } from '../row.ts';

export const mn = defineOutlets('MN', [
  { name: 'Montsame', kind: 'agency', hosts: ['montsame.mn'], aliases: ['МОНЦАМЭ'] },
]);
