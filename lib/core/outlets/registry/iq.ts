// Iraq.
import { defineOutlets } from '../row.ts';

export const iq = defineOutlets('IQ', [
  {
    name: 'Iraqi News Agency',
    kind: 'agency',
    hosts: ['ina.iq'],
    aliases: ['INA', 'واع'],
    needsContext: ['INA', 'واع'],
  },
  { name: 'Shafaq News', kind: 'online', hosts: ['shafaq.com'], aliases: ['شفق نيوز'] },
  { name: 'Rudaw', kind: 'broadcaster', hosts: ['rudaw.net'], aliases: ['رووداو'] },
  { name: 'Kurdistan 24', kind: 'broadcaster', hosts: ['kurdistan24.net'], aliases: ['Kurdistan24'] },
]);
