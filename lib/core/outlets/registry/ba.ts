// Bosnia and Herzegovina.
import { defineOutlets } from '../row.ts';

export const ba = defineOutlets(
  'BA',
  `
agency | FENA | ~.ba
agency | *SRNA | ~.rs
newspaper | *Oslobođenje | oslobodjenje.ba | | id=oslobodenje
online | Klix | ~.ba | Klix.ba
`,
);
