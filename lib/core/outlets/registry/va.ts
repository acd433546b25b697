// Vatican City.
import { defineOutlets } from '../row.ts';

export const va = defineOutlets('VA', [
  {
    name: 'Vatican News',
    kind: 'broadcaster',
    hosts: ['vaticannews.va'],
    aliases: ['Vatican Radio', 'Radio Vaticana', 'Radio Vatikan'],
  },
  {
    name: "L'Osservatore Romano",
    kind: 'newspaper',
    hosts: ['osservatoreromano.va'],
    aliases: ['Osservatore Romano'],
  },
]);
