// Uganda.
import { defineOutlets } from '../row.ts';

export const ug = defineOutlets(
  'UG',
  `
state-run | *New Vision | ~.co.ug
newspaper | Daily Monitor | monitor.co.ug | | parent=Nation Media Group
`,
);
