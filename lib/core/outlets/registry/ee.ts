// Estonia.
import { defineOutlets } from '../row.ts';

export const ee = defineOutlets(
  'EE',
  `
broadcaster | *ERR | ~.ee | Eesti Rahvusringhääling; ERR News; *ETV
newspaper | Postimees | ~.ee
`,
);
