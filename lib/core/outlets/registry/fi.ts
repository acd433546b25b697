// Finland.
import { defineOutlets } from '../row.ts';

export const fi = defineOutlets('FI', [
  {
    name: 'STT',
    kind: 'agency',
    hosts: ['stt.fi'],
    aliases: ['Suomen Tietotoimisto', 'Finnish News Agency'],
    needsContext: ['STT'],
  },
  {
    name: 'Yle',
    kind: 'broadcaster',
    hosts: ['yle.fi'],
    aliases: ['Yleisradio', 'Finnish Broadcasting Company'],
  },
  { name: 'MTV Uutiset', kind: 'broadcaster', hosts: ['mtvuutiset.fi'], aliases: ['MTV3'] },
  { name: 'Helsingin Sanomat', kind: 'newspaper', hosts: ['hs.fi'], parent: 'Sanoma' },
  { name: 'Ilta-Sanomat', kind: 'newspaper', hosts: ['is.fi'], parent: 'Sanoma' },
  { name: 'Iltalehti', kind: 'newspaper', hosts: ['iltalehti.fi'], parent: 'Alma Media' },
  { name: 'Kauppalehti', kind: 'newspaper', hosts: ['kauppalehti.fi'], parent: 'Alma Media' },
  {
    name: 'Hufvudstadsbladet',
    kind: 'newspaper',
    hosts: ['hbl.fi'],
    aliases: ['HBL'],
    needsContext: ['HBL'],
  },
  { name: 'Aamulehti', kind: 'local', hosts: ['aamulehti.fi'], parent: 'Sanoma' },
  { name: 'Helsinki Times', kind: 'online', hosts: ['helsinkitimes.fi'] },
  { name: 'Faktabaari', kind: 'fact-checker', hosts: ['faktabaari.fi'] },
  { name: 'Lehtikuva', kind: 'photo-agency', hosts: ['lehtikuva.fi'], parent: 'STT' },
]);
