// Nicaragua.
import { defineOutlets } from '../row.ts';

export const ni = defineOutlets('NI', [
  {
    id: 'la-prensa-ni',
    name: 'La Prensa',
    kind: 'newspaper',
    hosts: ['laprensani.com', 'laprensa.com.ni'],
    needsContext: ['La Prensa'],
  },
  { name: 'Confidencial', kind: 'online', hosts: ['confidencial.digital'], needsContext: ['Confidencial'] },
]);
