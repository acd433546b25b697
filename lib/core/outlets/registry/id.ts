// Indonesia.
import { defineOutlets } from '../row.ts';

export const id = defineOutlets('ID', [
  {
    name: 'Antara',
    kind: 'agency',
    hosts: ['antaranews.com'],
    aliases: ['Antara News', 'LKBN Antara'],
    needsContext: ['Antara'],
  },
  {
    name: 'Kompas',
    kind: 'newspaper',
    hosts: ['kompas.com', 'kompas.id'],
    aliases: ['Harian Kompas', 'Kompas.com'],
    needsContext: ['Kompas'],
    parent: 'Kompas Gramedia',
  },
  {
    name: 'Tempo',
    kind: 'magazine',
    hosts: ['tempo.co'],
    aliases: ['Majalah Tempo', 'Koran Tempo', 'Tempo.co'],
    needsContext: ['Tempo'],
  },
  { name: 'Jakarta Post', kind: 'newspaper', hosts: ['thejakartapost.com'] },
  { name: 'Jakarta Globe', kind: 'newspaper', hosts: ['jakartaglobe.id'] },
  {
    name: 'Detik',
    kind: 'online',
    hosts: ['detik.com'],
    aliases: ['Detikcom', 'detikNews'],
    needsContext: ['Detik'],
    parent: 'Trans Media',
  },
  { name: 'CNN Indonesia', kind: 'broadcaster', hosts: ['cnnindonesia.com'], parent: 'Trans Media' },
  { name: 'Republika', kind: 'newspaper', hosts: ['republika.co.id'], needsContext: ['Republika'] },
  {
    name: 'Tribunnews',
    kind: 'online',
    hosts: ['tribunnews.com'],
    aliases: ['Tribun'],
    needsContext: ['Tribun'],
    parent: 'Kompas Gramedia',
  },
]);
