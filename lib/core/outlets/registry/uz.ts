// Uzbekistan.
import { defineOutlets } from '../row.ts';

export const uz = defineOutlets('UZ', [
  { name: 'UzA', kind: 'agency', hosts: ['uza.uz'], aliases: ['УзА'] },
  { name: 'Gazeta.uz', kind: 'online', hosts: ['gazeta.uz'] },
  { name: 'Kun.uz', kind: 'online', hosts: ['kun.uz'] },
]);
