// Liberia.
import { defineOutlets } from '../row.ts';

export const lr = defineOutlets('LR', [
  {
    name: 'FrontPage Africa',
    kind: 'online',
    hosts: ['frontpageafricaonline.com'],
    aliases: ['FrontPageAfrica'],
  },
]);
