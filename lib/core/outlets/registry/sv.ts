// El Salvador.
import { defineOutlets } from '../row.ts';

export const sv = defineOutlets('SV', [
  { name: 'El Faro', kind: 'online', hosts: ['elfaro.net'], needsContext: ['El Faro'] },
  { name: 'La Prensa Gráfica', kind: 'newspaper', hosts: ['laprensagrafica.com'] },
]);
