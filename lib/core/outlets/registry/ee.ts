// Estonia.
import { defineOutlets } from '../row.ts';

export const ee = defineOutlets('EE', [
  {
    name: 'ERR',
    kind: 'broadcaster',
    hosts: ['err.ee'],
    aliases: ['Eesti Rahvusringhääling', 'ERR News', 'ETV'],
    needsContext: ['ERR', 'ETV'],
  },
  { name: 'Postimees', kind: 'newspaper', hosts: ['postimees.ee'] },
]);
