// Armenia.
import { defineOutlets } from '../row.ts';

export const am = defineOutlets('AM', [
  { name: 'Armenpress', kind: 'agency', hosts: ['armenpress.am'], aliases: ['Արմենպրես'] },
  { name: 'CivilNet', kind: 'online', hosts: ['civilnet.am'] },
  { name: 'Hetq', kind: 'online', hosts: ['hetq.am'] },
]);
