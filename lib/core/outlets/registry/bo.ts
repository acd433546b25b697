// Bolivia.
import { defineOutlets } from '../row.ts';

export const bo = defineOutlets(
  'BO',
  `
agency | Agencia Boliviana de Información | abi.bo | *ABI
newspaper | *El Deber | ~.com.bo
newspaper | *La Razón | la-razon.com | | id=la-razon-bo
newspaper | *Los Tiempos | ~.com
`,
);
