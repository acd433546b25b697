// Zambia.
import { defineOutlets } from '../row.ts';

export const zm = defineOutlets('ZM', [{ name: 'Lusaka Times', kind: 'online', hosts: ['lusakatimes.com'] }]);
