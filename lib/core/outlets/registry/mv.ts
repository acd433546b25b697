// Maldives.
import { defineOutlets } from '../row.ts';

export const mv = defineOutlets('MV', [
  { name: 'Edition', kind: 'online', hosts: ['edition.mv'], needsContext: ['Edition'] },
]);
