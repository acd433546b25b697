// Namibia.
import { defineOutlets } from '../row.ts';

export const na = defineOutlets('NA', [
  { name: 'The Namibian', kind: 'newspaper', hosts: ['namibian.com.na'], needsContext: ['The Namibian'] },
]);
