// Colombia.
import { defineOutlets } from '../row.ts';

export const co = defineOutlets('CO', [
  {
    id: 'el-tiempo-co',
    name: 'El Tiempo',
    kind: 'newspaper',
    hosts: ['eltiempo.com'],
    aliases: ['Diario El Tiempo'],
    needsContext: ['El Tiempo'],
  },
  { name: 'El Espectador', kind: 'newspaper', hosts: ['elespectador.com'], needsContext: ['El Espectador'] },
  { name: 'El Colombiano', kind: 'newspaper', hosts: ['elcolombiano.com'], needsContext: ['El Colombiano'] },
  {
    id: 'la-republica-co',
    name: 'La República',
    kind: 'newspaper',
    hosts: ['larepublica.co'],
    needsContext: ['La República'],
  },
  {
    name: 'Semana',
    kind: 'magazine',
    hosts: ['semana.com'],
    aliases: ['Revista Semana'],
    needsContext: ['Semana'],
  },
  { name: 'La Silla Vacía', kind: 'online', hosts: ['lasillavacia.com'] },
  {
    name: 'Noticias Caracol',
    kind: 'broadcaster',
    hosts: ['noticiascaracol.com', 'caracoltv.com'],
    aliases: ['Caracol Televisión'],
  },
  {
    name: 'RCN',
    kind: 'broadcaster',
    hosts: ['noticiasrcn.com', 'canalrcn.com', 'rcnradio.com'],
    aliases: ['Noticias RCN', 'RCN Radio'],
    needsContext: ['RCN'],
  },
]);
