// Sri Lanka.
import { defineOutlets } from '../row.ts';

export const lk = defineOutlets('LK', [
  { name: 'Daily Mirror Sri Lanka', kind: 'newspaper', hosts: ['dailymirror.lk'] },
  { name: 'Daily FT', kind: 'newspaper', hosts: ['ft.lk'] },
  { name: 'Ada Derana', kind: 'broadcaster', hosts: ['adaderana.lk'], aliases: ['අද දෙරණ'] },
  { name: 'EconomyNext', kind: 'online', hosts: ['economynext.com'] },
]);
