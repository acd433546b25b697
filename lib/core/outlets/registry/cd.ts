// DR Congo.
import { defineOutlets } from '../row.ts';

export const cd = defineOutlets('CD', [
  { name: 'Actualité.cd', kind: 'online', hosts: ['actualite.cd'] },
  { name: 'Radio Okapi', kind: 'broadcaster', hosts: ['radiookapi.net'] },
  {
    name: 'Agence congolaise de presse',
    kind: 'agency',
    hosts: ['acpcongo.com'],
    aliases: ['ACP'],
    needsContext: ['ACP'],
  },
]);
