// Malawi.
import { defineOutlets } from '../row.ts';

export const mw = defineOutlets('MW', [{ name: 'Nyasa Times', kind: 'online', hosts: ['nyasatimes.com'] }]);
