// Afghanistan.
import { defineOutlets } from '../row.ts';

export const af = defineOutlets('AF', [
  { name: 'Pajhwok', kind: 'agency', hosts: ['pajhwok.com'], aliases: ['Pajhwok Afghan News', 'پژواک'] },
  {
    name: 'TOLOnews',
    kind: 'broadcaster',
    hosts: ['tolonews.com'],
    aliases: ['Tolo News', 'TOLO TV', 'طلوع نیوز'],
  },
  { name: 'Khaama Press', kind: 'online', hosts: ['khaama.com'] },
  {
    name: 'Bakhtar News Agency',
    kind: 'agency',
    hosts: ['bakhtarnews.af'],
    aliases: ['Bakhtar'],
    needsContext: ['Bakhtar'],
  },
  {
    name: 'Afghanistan International',
    kind: 'broadcaster',
    hosts: ['afintl.com'],
    aliases: ['افغانستان اینترنشنال'],
  },
]);
