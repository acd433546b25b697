// Georgia.
import { defineOutlets } from '../row.ts';

export const ge = defineOutlets('GE', [
  { name: 'Interpressnews', kind: 'agency', hosts: ['interpressnews.ge'], aliases: ['ინტერპრესნიუსი'] },
  { name: 'Civil Georgia', kind: 'online', hosts: ['civil.ge'], aliases: ['Civil.ge'] },
  {
    name: 'Imedi',
    kind: 'broadcaster',
    hosts: ['imedi.ge', 'imedinews.ge'],
    aliases: ['იმედი'],
    needsContext: ['იმედი'],
  },
  {
    name: 'Georgian Public Broadcaster',
    kind: 'broadcaster',
    hosts: ['1tv.ge'],
    aliases: ['საზოგადოებრივი მაუწყებელი'],
  },
  { name: 'OC Media', kind: 'online', hosts: ['oc-media.org'] },
]);
