// Mauritius.
import { defineOutlets } from '../row.ts';

export const mu = defineOutlets('MU', [
  {
    id: 'lexpress-mu',
    name: "L'Express",
    kind: 'newspaper',
    hosts: ['lexpress.mu'],
    needsContext: ["L'Express"],
  },
]);
