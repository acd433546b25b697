// Macau.
import { defineOutlets } from '../row.ts';

export const mo = defineOutlets('MO', [
  { name: 'Macau Daily Times', kind: 'newspaper', hosts: ['macaudailytimes.com.mo'] },
]);
