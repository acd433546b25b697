// Paraguay.
import { defineOutlets } from '../row.ts';

export const py = defineOutlets('PY', [
  { name: 'ABC Color', kind: 'newspaper', hosts: ['abc.com.py'] },
  { name: 'Última Hora', kind: 'newspaper', hosts: ['ultimahora.com'], needsContext: ['Última Hora'] },
  { name: 'Agencia IP', kind: 'agency', hosts: ['ip.gov.py'] },
]);
