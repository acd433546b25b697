// Egypt.
import { defineOutlets } from '../row.ts';

export const eg = defineOutlets('EG', [
  {
    name: 'MENA',
    kind: 'agency',
    hosts: ['mena.org.eg'],
    aliases: ['Middle East News Agency', 'أ ش أ'],
    needsContext: ['MENA'],
  },
  { name: 'Al-Ahram', kind: 'state-run', hosts: ['ahram.org.eg'], aliases: ['بوابة الأهرام'] },
  { name: 'Ahram Online', kind: 'state-run', hosts: ['english.ahram.org.eg'], parent: 'Al-Ahram' },
  {
    name: 'Al-Masry Al-Youm',
    kind: 'newspaper',
    hosts: ['almasryalyoum.com', 'egyptindependent.com'],
    aliases: ['المصري اليوم', 'Egypt Independent'],
  },
  { name: 'Youm7', kind: 'newspaper', hosts: ['youm7.com'], aliases: ['اليوم السابع'] },
  { name: 'Mada Masr', kind: 'online', hosts: ['madamasr.com'], aliases: ['مدى مصر'] },
]);
