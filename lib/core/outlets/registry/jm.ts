// Jamaica.
import { defineOutlets } from '../row.ts';

export const jm = defineOutlets('JM', [
  {
    name: 'Jamaica Gleaner',
    kind: 'newspaper',
    hosts: ['jamaica-gleaner.com'],
    aliases: ['Gleaner'],
    needsContext: ['Gleaner'],
  },
  { name: 'Jamaica Observer', kind: 'newspaper', hosts: ['jamaicaobserver.com'] },
]);
