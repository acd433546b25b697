// Ghana.
import { defineOutlets } from '../row.ts';

export const gh = defineOutlets('GH', [
  {
    name: 'Ghana News Agency',
    kind: 'agency',
    hosts: ['gna.org.gh'],
    aliases: ['GNA'],
    needsContext: ['GNA'],
  },
  { name: 'GhanaWeb', kind: 'online', hosts: ['ghanaweb.com'] },
  { name: 'MyJoyOnline', kind: 'broadcaster', hosts: ['myjoyonline.com'], aliases: ['Joy FM'] },
]);
