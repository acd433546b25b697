// Uganda.
import { defineOutlets } from '../row.ts';

export const ug = defineOutlets('UG', [
  { name: 'New Vision', kind: 'state-run', hosts: ['newvision.co.ug'], needsContext: ['New Vision'] },
  { name: 'Daily Monitor', kind: 'newspaper', hosts: ['monitor.co.ug'], parent: 'Nation Media Group' },
]);
