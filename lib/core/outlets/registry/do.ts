// Dominican Republic.
import { defineOutlets } from '../row.ts';

export const dominicanRepublic = defineOutlets(
  'DO',
  `
newspaper | Listín Diario | ~.com
newspaper | *Diario Libre | ~.com
newspaper | *Hoy | ~.com.do | Periódico Hoy | id=hoy-do
`,
);
