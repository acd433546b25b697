// Kazakhstan.
import { defineOutlets } from '../row.ts';

export const kz = defineOutlets('KZ', [
  {
    name: 'Kazinform',
    kind: 'agency',
    hosts: ['inform.kz', 'qazinform.com'],
    aliases: ['Казинформ', 'Qazinform'],
  },
  { name: 'Tengrinews', kind: 'online', hosts: ['tengrinews.kz'] },
  {
    name: 'Vlast',
    kind: 'online',
    hosts: ['vlast.kz'],
    aliases: ['Власть', 'Vlast.kz'],
    needsContext: ['Власть', 'Vlast'],
  },
  { name: 'Astana Times', kind: 'newspaper', hosts: ['astanatimes.com'] },
]);
