// Somalia.
import { defineOutlets } from '../row.ts';

export const so = defineOutlets('SO', [
  { name: 'SONNA', kind: 'agency', hosts: ['sonna.so'], aliases: ['Somali National News Agency'] },
  { name: 'Garowe Online', kind: 'online', hosts: ['garoweonline.com'] },
  { name: 'Hiiraan Online', kind: 'online', hosts: ['hiiraan.com'] },
]);
