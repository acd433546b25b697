// Papua New Guinea.
import { defineOutlets } from '../row.ts';

export const pg = defineOutlets('PG', [
  { name: 'Post-Courier', kind: 'newspaper', hosts: ['postcourier.com.pg'] },
]);
