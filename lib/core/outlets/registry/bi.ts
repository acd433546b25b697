// Burundi.
import { defineOutlets } from '../row.ts';

export const bi = defineOutlets('BI', [{ name: 'Iwacu', kind: 'online', hosts: ['iwacu-burundi.org'] }]);
