// Mauritania.
import { defineOutlets } from '../row.ts';

export const mr = defineOutlets('MR', [
  {
    name: 'AMI',
    kind: 'agency',
    hosts: ['ami.mr'],
    aliases: ["Agence mauritanienne d'information"],
    needsContext: ['AMI'],
  },
]);
