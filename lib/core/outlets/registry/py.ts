// Paraguay.
import { defineOutlets } from '../row.ts';

export const py = defineOutlets(
  'PY',
  `
newspaper | ABC Color | abc.com.py
newspaper | *Última Hora | ~.com
agency | Agencia IP | ip.gov.py
newspaper | *Wochenblatt | ~.cc | Wochenblatt Paraguay | id=wochenblatt-py
`,
);
