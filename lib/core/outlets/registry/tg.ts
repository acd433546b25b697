// Togo.
import { defineOutlets } from '../row.ts';

export const tg = defineOutlets('TG', [{ name: 'Togo First', kind: 'online', hosts: ['togofirst.com'] }]);
