// Brunei.
import { defineOutlets } from '../row.ts';

export const bn = defineOutlets('BN', [
  { name: 'Borneo Bulletin', kind: 'newspaper', hosts: ['borneobulletin.com.bn'] },
]);
