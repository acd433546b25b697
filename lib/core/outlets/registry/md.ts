// Moldova.
import { defineOutlets } from '../row.ts';

export const md = defineOutlets('MD', [
  { name: 'Moldpres', kind: 'agency', hosts: ['moldpres.md'] },
  { name: 'IPN', kind: 'agency', hosts: ['ipn.md'], needsContext: ['IPN'] },
  { name: 'Ziarul de Gardă', kind: 'newspaper', hosts: ['zdg.md'] },
  { name: 'NewsMaker', kind: 'online', hosts: ['newsmaker.md'], needsContext: ['NewsMaker'] },
]);
