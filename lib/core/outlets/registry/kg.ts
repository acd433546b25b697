// Kyrgyzstan.
import { defineOutlets } from '../row.ts';

export const kg = defineOutlets('KG', [
  { name: 'Kabar', kind: 'agency', hosts: ['kabar.kg'], aliases: ['Кабар'], needsContext: ['Kabar'] },
  { name: 'AKIpress', kind: 'agency', hosts: ['akipress.com', 'akipress.org'] },
]);
