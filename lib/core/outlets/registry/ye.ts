// Yemen.
import { defineOutlets } from '../row.ts';

export const ye = defineOutlets('YE', [
  {
    name: 'Saba',
    kind: 'agency',
    hosts: ['saba.ye', 'sabanew.net'],
    aliases: ['Saba News Agency', 'وكالة سبأ'],
    needsContext: ['Saba'],
  },
]);
