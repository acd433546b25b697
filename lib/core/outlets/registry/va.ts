// Vatican City.
import { defineOutlets } from '../row.ts';

export const va = defineOutlets(
  'VA',
  `
broadcaster | Vatican News | ~.va | Vatican Radio; Radio Vaticana; Radio Vatikan
newspaper | L'Osservatore Romano | osservatoreromano.va | Osservatore Romano
`,
);
