// San Marino.
import { defineOutlets } from '../row.ts';

export const sm = defineOutlets('SM', [
  { name: 'San Marino RTV', kind: 'broadcaster', hosts: ['sanmarinortv.sm'] },
]);
