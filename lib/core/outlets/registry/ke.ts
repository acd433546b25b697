// Kenya.
import { defineOutlets } from '../row.ts';

export const ke = defineOutlets('KE', [
  {
    name: 'Daily Nation',
    kind: 'newspaper',
    hosts: ['nation.africa', 'nation.co.ke'],
    aliases: ['Nation.Africa', 'Business Daily', 'Sunday Nation'],
    needsContext: ['Business Daily'],
    parent: 'Nation Media Group',
  },
  {
    name: 'East African',
    kind: 'newspaper',
    hosts: ['theeastafrican.co.ke'],
    aliases: ['EastAfrican'],
    parent: 'Nation Media Group',
  },
  {
    id: 'standard-ke',
    name: 'The Standard',
    kind: 'newspaper',
    hosts: ['standardmedia.co.ke'],
    aliases: ['Standard Kenya'],
    needsContext: ['The Standard'],
  },
  {
    id: 'star-ke',
    name: 'The Star',
    kind: 'newspaper',
    hosts: ['the-star.co.ke'],
    aliases: ['The Star Kenya'],
    needsContext: ['The Star'],
  },
  {
    name: 'Citizen TV',
    kind: 'broadcaster',
    hosts: ['citizen.digital'],
    aliases: ['Citizen Digital'],
    parent: 'Royal Media',
  },
]);
