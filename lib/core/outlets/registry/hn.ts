// Honduras.
import { defineOutlets } from '../row.ts';

export const hn = defineOutlets('HN', [
  {
    id: 'el-heraldo-hn',
    name: 'El Heraldo',
    kind: 'newspaper',
    hosts: ['elheraldo.hn'],
    needsContext: ['El Heraldo'],
  },
]);
