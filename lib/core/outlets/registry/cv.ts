// Cape Verde.
import { defineOutlets } from '../row.ts';

export const cv = defineOutlets('CV', [{ name: 'Inforpress', kind: 'agency', hosts: ['inforpress.cv'] }]);
