// Faroe Islands.
import { defineOutlets } from '../row.ts';

export const fo = defineOutlets(
  'FO',
  `
broadcaster | Kringvarp Føroya | kvf.fo | KVF | id=kringvarp-foroya
`,
);
