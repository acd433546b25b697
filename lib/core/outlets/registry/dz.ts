// Algeria.
import { defineOutlets } from '../row.ts';

export const dz = defineOutlets('DZ', [
  {
    id: 'aps-dz',
    name: 'Algérie Presse Service',
    kind: 'agency',
    hosts: ['aps.dz'],
    aliases: ['APS', 'وكالة الأنباء الجزائرية'],
    needsContext: ['APS'],
  },
  {
    name: 'El Khabar',
    kind: 'newspaper',
    hosts: ['elkhabar.com'],
    aliases: ['الخبر'],
    needsContext: ['El Khabar', 'الخبر'],
  },
  {
    name: 'Echorouk',
    kind: 'newspaper',
    hosts: ['echoroukonline.com'],
    aliases: ['Echourouk', 'الشروق أونلاين'],
  },
]);
