// Albania.
import { defineOutlets } from '../row.ts';

export const al = defineOutlets('AL', [
  {
    name: 'ATSH',
    kind: 'agency',
    hosts: ['ata.gov.al'],
    aliases: ['Albanian Telegraphic Agency', 'Agjencia Telegrafike Shqiptare'],
  },
  { name: 'RTSH', kind: 'broadcaster', hosts: ['rtsh.al'], aliases: ['Radio Televizioni Shqiptar'] },
  { name: 'Top Channel', kind: 'broadcaster', hosts: ['top-channel.tv'] },
]);
