// Timor-Leste.
import { defineOutlets } from '../row.ts';

export const tl = defineOutlets('TL', [{ name: 'Tatoli', kind: 'agency', hosts: ['tatoli.tl'] }]);
