// Botswana.
import { defineOutlets } from '../row.ts';

export const bw = defineOutlets('BW', [{ name: 'Mmegi', kind: 'newspaper', hosts: ['mmegi.bw'] }]);
