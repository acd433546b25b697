// Guatemala.
import { defineOutlets } from '../row.ts';

export const gt = defineOutlets('GT', [
  { name: 'Prensa Libre', kind: 'newspaper', hosts: ['prensalibre.com'], needsContext: ['Prensa Libre'] },
  {
    id: 'el-periodico-gt',
    name: 'elPeriódico',
    kind: 'newspaper',
    hosts: ['elperiodico.com.gt'],
    aliases: ['elPeriódico de Guatemala'],
    needsContext: ['elPeriódico'],
  },
]);
