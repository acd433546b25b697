// Cyprus.
import { defineOutlets } from '../row.ts';

export const cy = defineOutlets(
  'CY',
  `
agency | Cyprus News Agency | cna.org.cy | Κυπριακό Πρακτορείο Ειδήσεων
newspaper | Cyprus Mail | cyprus-mail.com
`,
);
