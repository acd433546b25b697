// Hungary.
import { defineOutlets } from '../row.ts';

export const hu = defineOutlets('HU', [
  {
    name: 'MTI',
    kind: 'agency',
    hosts: ['mti.hu'],
    aliases: ['Magyar Távirati Iroda', 'Hungarian News Agency'],
    needsContext: ['MTI'],
  },
  {
    name: 'Magyar Televízió',
    kind: 'broadcaster',
    hosts: ['hirado.hu'],
    aliases: ['M1', 'MTVA', 'Kossuth Rádió', 'Híradó'],
    needsContext: ['M1', 'Híradó'],
  },
  { name: 'RTL Klub', kind: 'broadcaster', hosts: ['rtl.hu'], aliases: ['RTL Híradó'] },
  { name: 'Népszava', kind: 'newspaper', hosts: ['nepszava.hu'] },
  { name: 'Magyar Nemzet', kind: 'newspaper', hosts: ['magyarnemzet.hu'], parent: 'KESMA' },
  { name: 'HVG', kind: 'magazine', hosts: ['hvg.hu'], aliases: ['Heti Világgazdaság'] },
  {
    id: 'index-hu',
    name: 'Index',
    kind: 'online',
    hosts: ['index.hu'],
    aliases: ['Index.hu'],
    needsContext: ['Index'],
  },
  { name: 'Telex', kind: 'online', hosts: ['telex.hu'], aliases: ['Telex.hu'], needsContext: ['Telex'] },
  { id: '444-hu', name: '444.hu', kind: 'online', hosts: ['444.hu'], aliases: ['Lakmusz'] },
  { name: '24.hu', kind: 'online', hosts: ['24.hu'] },
  { name: 'Origo', kind: 'online', hosts: ['origo.hu'], aliases: ['Origo.hu'], needsContext: ['Origo'] },
  { name: 'Átlátszó', kind: 'online', hosts: ['atlatszo.hu'] },
]);
