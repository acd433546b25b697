// Faroe Islands.
import { defineOutlets } from '../row.ts';

export const fo = defineOutlets('FO', [
  {
    id: 'kringvarp-foroya',
    name: 'Kringvarp Føroya',
    kind: 'broadcaster',
    hosts: ['kvf.fo'],
    aliases: ['KVF'],
  },
]);
