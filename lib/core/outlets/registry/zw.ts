// Zimbabwe.
import { defineOutlets } from '../row.ts';

export const zw = defineOutlets('ZW', [
  {
    id: 'herald-zw',
    name: 'The Herald',
    kind: 'state-run',
    hosts: ['herald.co.zw'],
    aliases: ['Zimbabwe Herald'],
    needsContext: ['The Herald'],
    parent: 'Zimpapers',
  },
  {
    id: 'newsday-zw',
    name: 'NewsDay',
    kind: 'newspaper',
    hosts: ['newsday.co.zw'],
    needsContext: ['NewsDay'],
    parent: 'Alpha Media',
  },
]);
