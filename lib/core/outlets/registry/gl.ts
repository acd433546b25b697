// Greenland.
import { defineOutlets } from '../row.ts';

export const gl = defineOutlets(
  'GL',
  `
broadcaster | Kalaallit Nunaata Radioa | knr.gl | KNR
`,
);
