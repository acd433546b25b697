// Cyprus.
import { defineOutlets } from '../row.ts';

export const cy = defineOutlets('CY', [
  {
    name: 'Cyprus News Agency',
    kind: 'agency',
    hosts: ['cna.org.cy'],
    aliases: ['Κυπριακό Πρακτορείο Ειδήσεων'],
  },
  { name: 'Cyprus Mail', kind: 'newspaper', hosts: ['cyprus-mail.com'] },
]);
