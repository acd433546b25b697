// Malta.
import { defineOutlets } from '../row.ts';

export const mt = defineOutlets('MT', [
  { name: 'Times of Malta', kind: 'newspaper', hosts: ['timesofmalta.com'] },
  { name: 'MaltaToday', kind: 'newspaper', hosts: ['maltatoday.com.mt'], aliases: ['Malta Today'] },
  { name: 'The Shift', kind: 'online', hosts: ['theshiftnews.com'] },
]);
