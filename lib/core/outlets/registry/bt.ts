// Bhutan.
import { defineOutlets } from '../row.ts';

export const bt = defineOutlets('BT', [{ name: 'Kuensel', kind: 'state-run', hosts: ['kuenselonline.com'] }]);
